// Made by `npm run import` from Alloy v1.19.2; not to be edited.
import { join } from 'node:path';
import type { Construct } from 'constructs';
import {
  Component,
  readSchema,
  type Expression,
  type ListValue,
  type LogsReceiver,
  type MapValue,
  type OneOf,
  type Ref,
  type RelabelRules,
  type Secret,
  type SecretValue,
  type Target,
  type Value,
} from '../../lib/alloy';
import type {
  Authorization,
  BasicAuth,
  ClusterComponentBlock,
  HttpClientConfig,
  KubernetesClientArguments,
  KubernetesLabelSelector,
  LabelSelector,
  NetGrpcConfig,
  NetHttpConfig,
  OAuth2Config,
  RelabelConfig,
  TlsConfig,
} from './common';

const schema = readSchema(join(__dirname, 'schema', 'loki.json'));

/**
 * Arguments of `loki.echo`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.echo/}
 */
export type LokiEchoProps = Readonly<Record<string, never>>;

/**
 * `loki.echo`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.echo/}
 */
export class LokiEcho extends Component {
  constructor(scope: Construct, label: string, props: LokiEchoProps = {}) {
    super(scope, schema, 'loki.echo', label, props);
  }

  /** `receiver`: loki.LogsReceiver. */
  get receiver(): Ref<LogsReceiver> {
    return this.ref('receiver');
  }
}

/**
 * Arguments of `loki.enrich`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.enrich/}
 */
export interface LokiEnrichProps {
  /** `targets`: list(discovery.Target), required. */
  readonly targets: ListValue<Target, MapValue<string>>;
  /** `target_match_label`: string, required. */
  readonly targetMatchLabel: Value<string>;
  /** `logs_match_label`: string, default `""`. */
  readonly logsMatchLabel?: Value<string>;
  /** `labels_to_copy`: list(string), default `[]`. */
  readonly labelsToCopy?: ListValue<string>;
  /** `forward_to`: list(loki.LogsReceiver), required. */
  readonly forwardTo: ListValue<LogsReceiver, Expression<LogsReceiver>>;
}

/**
 * `loki.enrich`, experimental.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.enrich/}
 */
export class LokiEnrich extends Component {
  constructor(scope: Construct, label: string, props: LokiEnrichProps) {
    super(scope, schema, 'loki.enrich', label, props);
  }

  /** `receiver`: loki.LogsReceiver. */
  get receiver(): Ref<LogsReceiver> {
    return this.ref('receiver');
  }
}

/**
 * Arguments of `loki.process`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.process/}
 */
export interface LokiProcessProps {
  /** `forward_to`: list(loki.LogsReceiver), required. */
  readonly forwardTo: ListValue<LogsReceiver, Expression<LogsReceiver>>;
  /** Blocks `stage.*`, in the order of the list. */
  readonly stage?: readonly LokiProcessStage[];
}

/** One block of `stage.*`: an object with one key. */
export type LokiProcessStage = OneOf<{
  /** Block `stage.cri`. */
  readonly cri: LokiProcessStageCri;
  /** Block `stage.decolorize`. */
  readonly decolorize: LokiProcessStageDecolorize;
  /** Block `stage.docker`. */
  readonly docker: LokiProcessStageDocker;
  /** Block `stage.drop`. */
  readonly drop: LokiProcessStageDrop;
  /** Block `stage.eventlogmessage`. */
  readonly eventlogmessage: LokiProcessStageEventlogmessage;
  /** Block `stage.geoip`. */
  readonly geoip: LokiProcessStageGeoip;
  /** Block `stage.json`. */
  readonly json: LokiProcessStageJson;
  /** Block `stage.label_keep`. */
  readonly labelKeep: LokiProcessStageLabelKeep;
  /** Block `stage.label_drop`. */
  readonly labelDrop: LokiProcessStageLabelDrop;
  /** Block `stage.labels`. */
  readonly labels: LokiProcessStageLabels;
  /** Block `stage.limit`. */
  readonly limit: LokiProcessStageLimit;
  /** Block `stage.logfmt`. */
  readonly logfmt: LokiProcessStageLogfmt;
  /** Block `stage.luhn`. */
  readonly luhn: LokiProcessStageLuhn;
  /** Block `stage.match`. */
  readonly match: LokiProcessStageMatch;
  /** Block `stage.metrics`. */
  readonly metrics: LokiProcessStageMetrics;
  /** Block `stage.multiline`. */
  readonly multiline: LokiProcessStageMultiline;
  /** Block `stage.output`. */
  readonly output: LokiProcessStageOutput;
  /** Block `stage.pack`. */
  readonly pack: LokiProcessStagePack;
  /** Block `stage.pattern`. */
  readonly pattern: LokiProcessStagePattern;
  /** Block `stage.regex`. */
  readonly regex: LokiProcessStageRegex;
  /** Block `stage.replace`. */
  readonly replace: LokiProcessStageReplace;
  /** Block `stage.split_json`. */
  readonly splitJson: LokiProcessStageSplitJson;
  /** Block `stage.static_labels`. */
  readonly staticLabels: LokiProcessStageStaticLabels;
  /** Block `stage.structured_metadata`. */
  readonly structuredMetadata: LokiProcessStageStructuredMetadata;
  /** Block `stage.structured_metadata_drop`. */
  readonly structuredMetadataDrop: LokiProcessStageStructuredMetadataDrop;
  /** Block `stage.sampling`. */
  readonly sampling: LokiProcessStageSampling;
  /** Block `stage.template`. */
  readonly template: LokiProcessStageTemplate;
  /** Block `stage.tenant`. */
  readonly tenant: LokiProcessStageTenant;
  /** Block `stage.truncate`. */
  readonly truncate: LokiProcessStageTruncate;
  /** Block `stage.timestamp`. */
  readonly timestamp: LokiProcessStageTimestamp;
  /** Block `stage.windowsevent`. */
  readonly windowsevent: LokiProcessStageWindowsevent;
}>;

/**
 * `loki.process`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.process/}
 */
export class LokiProcess extends Component {
  constructor(scope: Construct, label: string, props: LokiProcessProps) {
    super(scope, schema, 'loki.process', label, props);
  }

  /** `receiver`: loki.LogsReceiver. */
  get receiver(): Ref<LogsReceiver> {
    return this.ref('receiver');
  }
}

/**
 * `stage.cri` of `loki.process`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.process/}
 */
export interface LokiProcessStageCri {
  /** `max_partial_lines`: integer, default `100`. */
  readonly maxPartialLines?: Value<number>;
  /** `max_partial_line_size`: integer, 0 or more, default `0`. */
  readonly maxPartialLineSize?: Value<number>;
  /** `max_partial_line_size_truncate`: bool, default `false`. */
  readonly maxPartialLineSizeTruncate?: Value<boolean>;
}

/**
 * `stage.decolorize` of `loki.process`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.process/}
 */
export type LokiProcessStageDecolorize = Readonly<Record<string, never>>;

/**
 * `stage.docker` of `loki.process`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.process/}
 */
export type LokiProcessStageDocker = Readonly<Record<string, never>>;

/**
 * `stage.drop` of `loki.process`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.process/}
 */
export interface LokiProcessStageDrop {
  /** `drop_counter_reason`: string, default `""`. */
  readonly dropCounterReason?: Value<string>;
  /** `source`: string, default `""`. */
  readonly source?: Value<string>;
  /** `value`: string, default `""`. */
  readonly value?: Value<string>;
  /** `separator`: string, default `""`. */
  readonly separator?: Value<string>;
  /** `expression`: string, default `""`. */
  readonly expression?: Value<string>;
  /** `older_than`: duration, default `"0s"`. */
  readonly olderThan?: Value<string>;
  /** `longer_than`: bytes, default `"0B"`. */
  readonly longerThan?: Value<string>;
}

/**
 * `stage.eventlogmessage` of `loki.process`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.process/}
 */
export interface LokiProcessStageEventlogmessage {
  /** `source`: string, default `"message"`. */
  readonly source?: Value<string>;
  /** `drop_invalid_labels`: bool, default `false`. */
  readonly dropInvalidLabels?: Value<boolean>;
  /** `overwrite_existing`: bool, default `false`. */
  readonly overwriteExisting?: Value<boolean>;
}

/**
 * `stage.geoip` of `loki.process`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.process/}
 */
export interface LokiProcessStageGeoip {
  /** `db`: string, required. */
  readonly db: Value<string>;
  /** `source`: string, required. */
  readonly source: Value<string>;
  /** `db_type`: string, for example `"asn"`, `"city"`, `"country"`, default `""`. */
  readonly dbType?: Value<'asn' | 'city' | 'country' | ''>;
  /** `custom_lookups`: map(string), default `{}`. */
  readonly customLookups?: MapValue<string>;
}

/**
 * `stage.json` of `loki.process`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.process/}
 */
export interface LokiProcessStageJson {
  /** `expressions`: map(string), default `{}`. */
  readonly expressions?: MapValue<string>;
  /** `regex`: string, default `""`. */
  readonly regex?: Value<string>;
  /** `source`: string, no default. */
  readonly source?: Value<string>;
  /** `drop_malformed`: bool, default `false`. */
  readonly dropMalformed?: Value<boolean>;
}

/**
 * `stage.label_keep` of `loki.process`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.process/}
 */
export interface LokiProcessStageLabelKeep {
  /** `values`: list(string), required. */
  readonly values: ListValue<string>;
}

/**
 * `stage.label_drop` of `loki.process`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.process/}
 */
export interface LokiProcessStageLabelDrop {
  /** `values`: list(string), required. */
  readonly values: ListValue<string>;
}

/**
 * `stage.labels` of `loki.process`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.process/}
 */
export interface LokiProcessStageLabels {
  /** `values`: map(string), required. */
  readonly values: MapValue<string>;
  /** `source_type`: string, default `""`. */
  readonly sourceType?: Value<'line' | 'structured_metadata' | 'extracted' | 'label'>;
}

/**
 * `stage.limit` of `loki.process`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.process/}
 */
export interface LokiProcessStageLimit {
  /** `rate`: number, required. */
  readonly rate: Value<number>;
  /** `burst`: integer, required. */
  readonly burst: Value<number>;
  /** `drop`: bool, default `false`. */
  readonly drop?: Value<boolean>;
  /** `by_label_name`: string, default `""`. */
  readonly byLabelName?: Value<string>;
  /** `max_distinct_labels`: integer, default `0`. */
  readonly maxDistinctLabels?: Value<number>;
}

/**
 * `stage.logfmt` of `loki.process`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.process/}
 */
export interface LokiProcessStageLogfmt {
  /** `mapping`: map(string), default `{}`. */
  readonly mapping?: MapValue<string>;
  /** `source`: string, default `""`. */
  readonly source?: Value<string>;
  /** `regex`: string, default `""`. */
  readonly regex?: Value<string>;
}

/**
 * `stage.luhn` of `loki.process`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.process/}
 */
export interface LokiProcessStageLuhn {
  /** `replacement`: string, default `""`. */
  readonly replacement?: Value<string>;
  /** `source`: string, no default. */
  readonly source?: Value<string>;
  /** `min_length`: integer, default `0`. */
  readonly minLength?: Value<number>;
  /** `delimiters`: string, default `""`. */
  readonly delimiters?: Value<string>;
  /** `skip_regex`: string, default `""`. */
  readonly skipRegex?: Value<string>;
}

/**
 * `stage.match` of `loki.process`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.process/}
 */
export interface LokiProcessStageMatch {
  /** `selector`: string, required. */
  readonly selector: Value<string>;
  /** `action`: string, for example `"keep"`, `"drop"`, default `""`. */
  readonly action?: Value<'keep' | 'drop' | ''>;
  /** `pipeline_name`: string, default `""`. */
  readonly pipelineName?: Value<string>;
  /** `drop_counter_reason`: string, default `""`. */
  readonly dropCounterReason?: Value<string>;
  /** Blocks `stage.*`, in the order of the list. */
  readonly stage?: readonly LokiProcessStage[];
}

/**
 * `stage.metrics` of `loki.process`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.process/}
 */
export interface LokiProcessStageMetrics {
  /** Blocks `metric.*`, in the order of the list. */
  readonly metric?: readonly LokiProcessMetric[];
}

/** One block of `metric.*`: an object with one key. */
export type LokiProcessMetric = OneOf<{
  /** Block `metric.counter`. */
  readonly counter: LokiProcessMetricCounter;
  /** Block `metric.gauge`. */
  readonly gauge: LokiProcessMetricGauge;
  /** Block `metric.histogram`. */
  readonly histogram: LokiProcessMetricHistogram;
}>;

/**
 * `metric.counter` of `loki.process`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.process/}
 */
export interface LokiProcessMetricCounter {
  /** `name`: string, required. */
  readonly name: Value<string>;
  /** `description`: string, default `""`. */
  readonly description?: Value<string>;
  /** `source`: string, default `""`. */
  readonly source?: Value<string>;
  /** `prefix`: string, default `""`. */
  readonly prefix?: Value<string>;
  /** `max_idle_duration`: duration, default `"5m"`. */
  readonly maxIdleDuration?: Value<string>;
  /** `value`: string, default `""`. */
  readonly value?: Value<string>;
  /** `action`: string, required, for example `"inc"`, `"add"`. */
  readonly action: Value<'inc' | 'add'>;
  /** `match_all`: bool, default `false`. */
  readonly matchAll?: Value<boolean>;
  /** `count_entry_bytes`: bool, default `false`. */
  readonly countEntryBytes?: Value<boolean>;
}

/**
 * `metric.gauge` of `loki.process`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.process/}
 */
export interface LokiProcessMetricGauge {
  /** `name`: string, required. */
  readonly name: Value<string>;
  /** `description`: string, default `""`. */
  readonly description?: Value<string>;
  /** `source`: string, default `""`. */
  readonly source?: Value<string>;
  /** `prefix`: string, default `""`. */
  readonly prefix?: Value<string>;
  /** `max_idle_duration`: duration, default `"5m"`. */
  readonly maxIdleDuration?: Value<string>;
  /** `value`: string, default `""`. */
  readonly value?: Value<string>;
  /** `action`: string, required, for example `"set"`, `"inc"`, `"dec"`, `"add"`, `"sub"`. */
  readonly action: Value<'set' | 'inc' | 'dec' | 'add' | 'sub'>;
}

/**
 * `metric.histogram` of `loki.process`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.process/}
 */
export interface LokiProcessMetricHistogram {
  /** `name`: string, required. */
  readonly name: Value<string>;
  /** `description`: string, default `""`. */
  readonly description?: Value<string>;
  /** `source`: string, default `""`. */
  readonly source?: Value<string>;
  /** `prefix`: string, default `""`. */
  readonly prefix?: Value<string>;
  /** `max_idle_duration`: duration, default `"5m"`. */
  readonly maxIdleDuration?: Value<string>;
  /** `value`: string, default `""`. */
  readonly value?: Value<string>;
  /** `buckets`: list(number), required. */
  readonly buckets: ListValue<number>;
}

/**
 * `stage.multiline` of `loki.process`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.process/}
 */
export interface LokiProcessStageMultiline {
  /** `firstline`: string, required. */
  readonly firstline: Value<string>;
  /** `max_lines`: integer, 0 or more, default `128`. */
  readonly maxLines?: Value<number>;
  /** `max_wait_time`: duration, default `"3s"`. */
  readonly maxWaitTime?: Value<string>;
  /** `trim_newlines`: bool, default `true`. */
  readonly trimNewlines?: Value<boolean>;
}

/**
 * `stage.output` of `loki.process`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.process/}
 */
export interface LokiProcessStageOutput {
  /** `source`: string, required. */
  readonly source: Value<string>;
}

/**
 * `stage.pack` of `loki.process`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.process/}
 */
export interface LokiProcessStagePack {
  /** `labels`: list(string), required. */
  readonly labels: ListValue<string>;
  /** `ingest_timestamp`: bool, default `true`. */
  readonly ingestTimestamp?: Value<boolean>;
}

/**
 * `stage.pattern` of `loki.process`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.process/}
 */
export interface LokiProcessStagePattern {
  /** `pattern`: string, required. */
  readonly pattern: Value<string>;
  /** `source`: string, no default. */
  readonly source?: Value<string>;
  /** `labels_from_groups`: bool, default `false`. */
  readonly labelsFromGroups?: Value<boolean>;
}

/**
 * `stage.regex` of `loki.process`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.process/}
 */
export interface LokiProcessStageRegex {
  /** `expression`: string, required. */
  readonly expression: Value<string>;
  /** `source`: string, no default. */
  readonly source?: Value<string>;
  /** `labels_from_groups`: bool, default `false`. */
  readonly labelsFromGroups?: Value<boolean>;
}

/**
 * `stage.replace` of `loki.process`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.process/}
 */
export interface LokiProcessStageReplace {
  /** `expression`: string, required. */
  readonly expression: Value<string>;
  /** `source`: string, default `""`. */
  readonly source?: Value<string>;
  /** `replace`: string, default `""`. */
  readonly replace?: Value<string>;
}

/**
 * `stage.split_json` of `loki.process`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.process/}
 */
export interface LokiProcessStageSplitJson {
  /** `source`: string, no default. */
  readonly source?: Value<string>;
}

/**
 * `stage.static_labels` of `loki.process`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.process/}
 */
export interface LokiProcessStageStaticLabels {
  /** `values`: map(string), required. */
  readonly values: MapValue<string>;
}

/**
 * `stage.structured_metadata` of `loki.process`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.process/}
 */
export interface LokiProcessStageStructuredMetadata {
  /** `values`: map(string), default `{}`. */
  readonly values?: MapValue<string>;
  /** `regex`: string, default `""`. */
  readonly regex?: Value<string>;
}

/**
 * `stage.structured_metadata_drop` of `loki.process`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.process/}
 */
export interface LokiProcessStageStructuredMetadataDrop {
  /** `values`: list(string), required. */
  readonly values: ListValue<string>;
}

/**
 * `stage.sampling` of `loki.process`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.process/}
 */
export interface LokiProcessStageSampling {
  /** `drop_counter_reason`: string, default `"sampling_stage"`. */
  readonly dropCounterReason?: Value<string>;
  /** `rate`: number, required. */
  readonly rate: Value<number>;
}

/**
 * `stage.template` of `loki.process`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.process/}
 */
export interface LokiProcessStageTemplate {
  /** `source`: string, required. */
  readonly source: Value<string>;
  /** `template`: string, required. */
  readonly template: Value<string>;
}

/**
 * `stage.tenant` of `loki.process`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.process/}
 */
export interface LokiProcessStageTenant {
  /** `label`: string, default `""`. */
  readonly label?: Value<string>;
  /** `source`: string, default `""`. */
  readonly source?: Value<string>;
  /** `value`: string, default `""`. */
  readonly value?: Value<string>;
}

/**
 * `stage.truncate` of `loki.process`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.process/}
 */
export interface LokiProcessStageTruncate {
  /** Block `rule`, required, any number. */
  readonly rule: readonly LokiProcessRule[];
}

/**
 * `rule` of `loki.process`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.process/}
 */
export interface LokiProcessRule {
  /** `limit`: bytes, required. */
  readonly limit: Value<string>;
  /** `suffix`: string, default `""`. */
  readonly suffix?: Value<string>;
  /** `sources`: list(string), default `[]`. */
  readonly sources?: ListValue<string>;
  /** `source_type`: string, default `"line"`. */
  readonly sourceType?: Value<'line' | 'structured_metadata' | 'extracted' | 'label'>;
}

/**
 * `stage.timestamp` of `loki.process`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.process/}
 */
export interface LokiProcessStageTimestamp {
  /** `source`: string, required. */
  readonly source: Value<string>;
  /** `format`: string, required. */
  readonly format: Value<string>;
  /** `fallback_formats`: list(string), default `[]`. */
  readonly fallbackFormats?: ListValue<string>;
  /** `location`: string, no default. */
  readonly location?: Value<string>;
  /** `action_on_failure`: string, for example `"skip"`, `"fudge"`, default `""`. */
  readonly actionOnFailure?: Value<'skip' | 'fudge' | ''>;
  /** `action_on_duplicate_timestamp`: string, for example `"keep"`, `"fudge"`, default `""`. */
  readonly actionOnDuplicateTimestamp?: Value<string>;
}

/**
 * `stage.windowsevent` of `loki.process`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.process/}
 */
export interface LokiProcessStageWindowsevent {
  /** `source`: string, default `"message"`. */
  readonly source?: Value<string>;
  /** `drop_invalid_labels`: bool, default `false`. */
  readonly dropInvalidLabels?: Value<boolean>;
  /** `overwrite_existing`: bool, default `false`. */
  readonly overwriteExisting?: Value<boolean>;
}

/**
 * Arguments of `loki.relabel`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.relabel/}
 */
export interface LokiRelabelProps {
  /** `forward_to`: list(loki.LogsReceiver), required. */
  readonly forwardTo: ListValue<LogsReceiver, Expression<LogsReceiver>>;
  /** `max_cache_size`: integer, default `10000`. */
  readonly maxCacheSize?: Value<number>;
  /** Block `rule`, any number. */
  readonly rule?: readonly RelabelConfig[];
}

/**
 * `loki.relabel`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.relabel/}
 */
export class LokiRelabel extends Component {
  constructor(scope: Construct, label: string, props: LokiRelabelProps) {
    super(scope, schema, 'loki.relabel', label, props);
  }

  /** `receiver`: loki.LogsReceiver. */
  get receiver(): Ref<LogsReceiver> {
    return this.ref('receiver');
  }

  /** `rules`: relabel.Rules. */
  get rules(): Ref<RelabelRules> {
    return this.ref('rules');
  }
}

/**
 * Arguments of `loki.rules.kubernetes`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.rules.kubernetes/}
 */
export interface LokiRulesKubernetesProps {
  /** `address`: string, required. */
  readonly address: Value<string>;
  /** `tenant_id`: string, default `""`. */
  readonly tenantId?: Value<string>;
  /** `use_legacy_routes`: bool, default `false`. */
  readonly useLegacyRoutes?: Value<boolean>;
  /** `bearer_token`: secret, default `""`. */
  readonly bearerToken?: SecretValue;
  /** `bearer_token_file`: string, default `""`. */
  readonly bearerTokenFile?: Value<string>;
  /** `proxy_url`: string, no default. */
  readonly proxyUrl?: Value<string>;
  /** `no_proxy`: string, default `""`. */
  readonly noProxy?: Value<string>;
  /** `proxy_from_environment`: bool, default `false`. */
  readonly proxyFromEnvironment?: Value<boolean>;
  /** `proxy_connect_header`: map(list(secret)), default `{}`. */
  readonly proxyConnectHeader?: MapValue<readonly Secret[], ListValue<Secret, SecretValue>>;
  /** `follow_redirects`: bool, default `true`. */
  readonly followRedirects?: Value<boolean>;
  /** `enable_http2`: bool, default `true`. */
  readonly enableHttp2?: Value<boolean>;
  /** `http_headers`: map(list(secret)), default `{}`. */
  readonly httpHeaders?: MapValue<readonly Secret[], ListValue<Secret, SecretValue>>;
  /** `sync_interval`: duration, default `"30s"`. */
  readonly syncInterval?: Value<string>;
  /** `loki_namespace_prefix`: string, default `"alloy"`. */
  readonly lokiNamespacePrefix?: Value<string>;
  /** `loki_namespace_separator`: string, default `"-"`. */
  readonly lokiNamespaceSeparator?: Value<string>;
  /** `external_labels`: map(string), default `{}`. */
  readonly externalLabels?: MapValue<string>;
  /** Block `basic_auth`. */
  readonly basicAuth?: BasicAuth;
  /** Block `authorization`. */
  readonly authorization?: Authorization;
  /** Block `oauth2`. */
  readonly oauth2?: OAuth2Config;
  /** Block `tls_config`. */
  readonly tlsConfig?: TlsConfig;
  /** Block `extra_query_matchers`. */
  readonly extraQueryMatchers?: LokiRulesKubernetesExtraQueryMatchers;
  /** Block `rule_selector`. */
  readonly ruleSelector?: KubernetesLabelSelector;
  /** Block `rule_namespace_selector`. */
  readonly ruleNamespaceSelector?: KubernetesLabelSelector;
}

/**
 * `loki.rules.kubernetes`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.rules.kubernetes/}
 */
export class LokiRulesKubernetes extends Component {
  constructor(scope: Construct, label: string, props: LokiRulesKubernetesProps) {
    super(scope, schema, 'loki.rules.kubernetes', label, props);
  }
}

/**
 * `extra_query_matchers` of `loki.rules.kubernetes`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.rules.kubernetes/}
 */
export interface LokiRulesKubernetesExtraQueryMatchers {
  /** Block `matcher`, any number. */
  readonly matcher?: readonly LokiRulesKubernetesMatcher[];
}

/**
 * `matcher` of `loki.rules.kubernetes`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.rules.kubernetes/}
 */
export interface LokiRulesKubernetesMatcher {
  /** `name`: string, required. */
  readonly name: Value<string>;
  /** `value`: string, required. */
  readonly value: Value<string>;
  /** `match_type`: string, required, for example `"="`, `"!="`, `"=~"`, `"!~"`. */
  readonly matchType: Value<'=' | '!=' | '=~' | '!~'>;
}

/**
 * Arguments of `loki.secretfilter`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.secretfilter/}
 */
export interface LokiSecretfilterProps {
  /** `forward_to`: list(loki.LogsReceiver), required. */
  readonly forwardTo: ListValue<LogsReceiver, Expression<LogsReceiver>>;
  /** `origin_label`: string, default `""`. */
  readonly originLabel?: Value<string>;
  /** `redact_with`: string, default `""`. */
  readonly redactWith?: Value<string>;
  /** `redact_percent`: integer, 0 or more, default `80`. */
  readonly redactPercent?: Value<number>;
  /** `gitleaks_config`: string, default `""`. */
  readonly gitleaksConfig?: Value<string>;
  /** `rate`: number, default `1`. */
  readonly rate?: Value<number>;
  /** `processing_timeout`: duration, default `"0s"`. */
  readonly processingTimeout?: Value<string>;
  /** `drop_on_timeout`: bool, default `false`. */
  readonly dropOnTimeout?: Value<boolean>;
  /** `label_timed_out`: bool, default `false`. */
  readonly labelTimedOut?: Value<boolean>;
}

/**
 * `loki.secretfilter`, public preview.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.secretfilter/}
 */
export class LokiSecretfilter extends Component {
  constructor(scope: Construct, label: string, props: LokiSecretfilterProps) {
    super(scope, schema, 'loki.secretfilter', label, props);
  }

  /** `receiver`: loki.LogsReceiver. */
  get receiver(): Ref<LogsReceiver> {
    return this.ref('receiver');
  }
}

/**
 * Arguments of `loki.source.api`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.source.api/}
 */
export interface LokiSourceApiProps {
  /** `graceful_shutdown_timeout`: duration, default `"30s"`. */
  readonly gracefulShutdownTimeout?: Value<string>;
  /** `forward_to`: list(loki.LogsReceiver), required. */
  readonly forwardTo: ListValue<LogsReceiver, Expression<LogsReceiver>>;
  /** `labels`: map(string), default `{}`. */
  readonly labels?: MapValue<string>;
  /** `relabel_rules`: relabel.Rules, no default. */
  readonly relabelRules?: Expression<RelabelRules>;
  /** `use_incoming_timestamp`: bool, default `false`. */
  readonly useIncomingTimestamp?: Value<boolean>;
  /** `max_send_message_size`: bytes, default `"100MiB"`. */
  readonly maxSendMessageSize?: Value<string>;
  /**
   * Block `http`, with the defaults `listen_port` `8080`, `server_read_timeout` `"30s"`,
   * `server_write_timeout` `"30s"`, `server_idle_timeout` `"2m"`, `http2.max_concurrent_streams` `100`,
   * `http2.max_decoder_header_table_size` `4096`, `http2.max_encoder_header_table_size` `4096`,
   * `http2.ping_timeout` `"15s"`.
   */
  readonly http?: NetHttpConfig;
  /**
   * Block `grpc`, with the defaults `max_connection_age` `"2562047h47m16.854775807s"`,
   * `max_connection_age_grace` `"2562047h47m16.854775807s"`, `max_connection_idle`
   * `"2562047h47m16.854775807s"`, `server_max_recv_msg_size` `4194304`, `server_max_send_msg_size` `4194304`,
   * `server_max_concurrent_streams` `100`.
   */
  readonly grpc?: NetGrpcConfig;
}

/**
 * `loki.source.api`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.source.api/}
 */
export class LokiSourceApi extends Component {
  constructor(scope: Construct, label: string, props: LokiSourceApiProps) {
    super(scope, schema, 'loki.source.api', label, props);
  }
}

/**
 * Arguments of `loki.source.awsfirehose`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.source.awsfirehose/}
 */
export interface LokiSourceAwsfirehoseProps {
  /** `graceful_shutdown_timeout`: duration, default `"30s"`. */
  readonly gracefulShutdownTimeout?: Value<string>;
  /** `access_key`: secret, default `""`. */
  readonly accessKey?: SecretValue;
  /** `use_incoming_timestamp`: bool, default `false`. */
  readonly useIncomingTimestamp?: Value<boolean>;
  /** `forward_to`: list(loki.LogsReceiver), required. */
  readonly forwardTo: ListValue<LogsReceiver, Expression<LogsReceiver>>;
  /** `relabel_rules`: relabel.Rules, no default. */
  readonly relabelRules?: Expression<RelabelRules>;
  /**
   * Block `http`, with the defaults `listen_port` `8080`, `server_read_timeout` `"30s"`,
   * `server_write_timeout` `"30s"`, `server_idle_timeout` `"2m"`, `http2.max_concurrent_streams` `100`,
   * `http2.max_decoder_header_table_size` `4096`, `http2.max_encoder_header_table_size` `4096`,
   * `http2.ping_timeout` `"15s"`.
   */
  readonly http?: NetHttpConfig;
  /**
   * Block `grpc`, with the defaults `max_connection_age` `"2562047h47m16.854775807s"`,
   * `max_connection_age_grace` `"2562047h47m16.854775807s"`, `max_connection_idle`
   * `"2562047h47m16.854775807s"`, `server_max_recv_msg_size` `4194304`, `server_max_send_msg_size` `4194304`,
   * `server_max_concurrent_streams` `100`.
   */
  readonly grpc?: NetGrpcConfig;
}

/**
 * `loki.source.awsfirehose`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.source.awsfirehose/}
 */
export class LokiSourceAwsfirehose extends Component {
  constructor(scope: Construct, label: string, props: LokiSourceAwsfirehoseProps) {
    super(scope, schema, 'loki.source.awsfirehose', label, props);
  }
}

/**
 * Arguments of `loki.source.azure_event_hubs`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.source.azure_event_hubs/}
 */
export interface LokiSourceAzureEventHubsProps {
  /** `fully_qualified_namespace`: string, required. */
  readonly fullyQualifiedNamespace: Value<string>;
  /** `event_hubs`: list(string), required. */
  readonly eventHubs: ListValue<string>;
  /** `group_id`: string, default `"loki.source.azure_event_hubs"`. */
  readonly groupId?: Value<string>;
  /** `use_incoming_timestamp`: bool, default `false`. */
  readonly useIncomingTimestamp?: Value<boolean>;
  /** `disallow_custom_messages`: bool, default `false`. */
  readonly disallowCustomMessages?: Value<boolean>;
  /** `relabel_rules`: relabel.Rules, no default. */
  readonly relabelRules?: Expression<RelabelRules>;
  /** `labels`: map(string), default `{"job":"loki.source.azure_event_hubs"}`. */
  readonly labels?: MapValue<string>;
  /** `assignor`: string, for example `"range"`, `"roundrobin"`, `"sticky"`, default `"range"`. */
  readonly assignor?: Value<'range' | 'roundrobin' | 'sticky'>;
  /** `forward_to`: list(loki.LogsReceiver), required. */
  readonly forwardTo: ListValue<LogsReceiver, Expression<LogsReceiver>>;
  /** Block `authentication`, required. */
  readonly authentication: LokiSourceAzureEventHubsAuthentication;
}

/**
 * `loki.source.azure_event_hubs`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.source.azure_event_hubs/}
 */
export class LokiSourceAzureEventHubs extends Component {
  constructor(scope: Construct, label: string, props: LokiSourceAzureEventHubsProps) {
    super(scope, schema, 'loki.source.azure_event_hubs', label, props);
  }
}

/**
 * `authentication` of `loki.source.azure_event_hubs`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.source.azure_event_hubs/}
 */
export interface LokiSourceAzureEventHubsAuthentication {
  /** `mechanism`: string, required, for example `"connection_string"`, `"oauth"`. */
  readonly mechanism: Value<string>;
  /** `scopes`: list(string), default `[]`. */
  readonly scopes?: ListValue<string>;
  /** `connection_string`: secret, default `""`. */
  readonly connectionString?: SecretValue;
}

/**
 * Arguments of `loki.source.cloudflare`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.source.cloudflare/}
 */
export interface LokiSourceCloudflareProps {
  /** `api_token`: secret, required. */
  readonly apiToken: SecretValue;
  /** `zone_id`: string, required. */
  readonly zoneId: Value<string>;
  /** `labels`: map(string), default `{}`. */
  readonly labels?: MapValue<string>;
  /** `workers`: integer, default `3`. */
  readonly workers?: Value<number>;
  /** `pull_range`: duration, default `"1m"`. */
  readonly pullRange?: Value<string>;
  /** `fields_type`: string, default `"default"`. */
  readonly fieldsType?: Value<'default' | 'minimal' | 'extended' | 'all' | 'custom'>;
  /** `additional_fields`: list(string), default `[]`. */
  readonly additionalFields?: ListValue<string>;
  /** `forward_to`: list(loki.LogsReceiver), required. */
  readonly forwardTo: ListValue<LogsReceiver, Expression<LogsReceiver>>;
}

/**
 * `loki.source.cloudflare`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.source.cloudflare/}
 */
export class LokiSourceCloudflare extends Component {
  constructor(scope: Construct, label: string, props: LokiSourceCloudflareProps) {
    super(scope, schema, 'loki.source.cloudflare', label, props);
  }
}

/**
 * Arguments of `loki.source.docker`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.source.docker/}
 */
export interface LokiSourceDockerProps {
  /** `host`: string, required. */
  readonly host: Value<string>;
  /** `targets`: list(discovery.Target), required. */
  readonly targets: ListValue<Target, MapValue<string>>;
  /** `forward_to`: list(loki.LogsReceiver), required. */
  readonly forwardTo: ListValue<LogsReceiver, Expression<LogsReceiver>>;
  /** `labels`: map(string), default `{}`. */
  readonly labels?: MapValue<string>;
  /** `relabel_rules`: relabel.Rules, no default. */
  readonly relabelRules?: Expression<RelabelRules>;
  /** `refresh_interval`: duration, default `"1m"`. */
  readonly refreshInterval?: Value<string>;
  /** Block `http_client_config`. */
  readonly httpClientConfig?: HttpClientConfig;
}

/**
 * `loki.source.docker`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.source.docker/}
 */
export class LokiSourceDocker extends Component {
  constructor(scope: Construct, label: string, props: LokiSourceDockerProps) {
    super(scope, schema, 'loki.source.docker', label, props);
  }
}

/**
 * Arguments of `loki.source.file`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.source.file/}
 */
export interface LokiSourceFileProps {
  /** `targets`: list(discovery.Target), required. */
  readonly targets: ListValue<Target, MapValue<string>>;
  /** `forward_to`: list(loki.LogsReceiver), required. */
  readonly forwardTo: ListValue<LogsReceiver, Expression<LogsReceiver>>;
  /** `encoding`: string, default `""`. */
  readonly encoding?: Value<string>;
  /** `tail_from_end`: bool, default `false`. */
  readonly tailFromEnd?: Value<boolean>;
  /** `legacy_positions_file`: string, default `""`. */
  readonly legacyPositionsFile?: Value<string>;
  /** `on_positions_file_error`: string, default `"restart_from_beginning"`. */
  readonly onPositionsFileError?: Value<'skip' | 'restart_from_end' | 'restart_from_beginning'>;
  /** Block `decompression`. */
  readonly decompression?: LokiSourceFileDecompression;
  /** Block `file_watch`. */
  readonly fileWatch?: LokiSourceFileFileWatch;
  /** Block `file_match`. */
  readonly fileMatch?: LokiSourceFileFileMatch;
}

/**
 * `loki.source.file`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.source.file/}
 */
export class LokiSourceFile extends Component {
  constructor(scope: Construct, label: string, props: LokiSourceFileProps) {
    super(scope, schema, 'loki.source.file', label, props);
  }
}

/**
 * `decompression` of `loki.source.file`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.source.file/}
 */
export interface LokiSourceFileDecompression {
  /** `enabled`: bool, required. */
  readonly enabled: Value<boolean>;
  /** `initial_delay`: duration, default `"0s"`. */
  readonly initialDelay?: Value<string>;
  /** `format`: string, required. */
  readonly format: Value<'gz' | 'z' | 'bz2'>;
}

/**
 * `file_watch` of `loki.source.file`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.source.file/}
 */
export interface LokiSourceFileFileWatch {
  /** `min_poll_frequency`: duration, default `"250ms"`. */
  readonly minPollFrequency?: Value<string>;
  /** `max_poll_frequency`: duration, default `"250ms"`. */
  readonly maxPollFrequency?: Value<string>;
}

/**
 * `file_match` of `loki.source.file`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.source.file/}
 */
export interface LokiSourceFileFileMatch {
  /** `enabled`: bool, default `false`. */
  readonly enabled?: Value<boolean>;
  /** `sync_period`: duration, default `"10s"`. */
  readonly syncPeriod?: Value<string>;
  /** `ignore_older_than`: duration, default `"0s"`. */
  readonly ignoreOlderThan?: Value<string>;
}

/**
 * Arguments of `loki.source.gcplog`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.source.gcplog/}
 */
export interface LokiSourceGcplogProps {
  /** `forward_to`: list(loki.LogsReceiver), required. */
  readonly forwardTo: ListValue<LogsReceiver, Expression<LogsReceiver>>;
  /** `relabel_rules`: relabel.Rules, no default. */
  readonly relabelRules?: Expression<RelabelRules>;
  /** Block `pull`. */
  readonly pull?: LokiSourceGcplogPull;
  /** Block `push`. */
  readonly push?: LokiSourceGcplogPush;
}

/**
 * `loki.source.gcplog`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.source.gcplog/}
 */
export class LokiSourceGcplog extends Component {
  constructor(scope: Construct, label: string, props: LokiSourceGcplogProps) {
    super(scope, schema, 'loki.source.gcplog', label, props);
  }
}

/**
 * `pull` of `loki.source.gcplog`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.source.gcplog/}
 */
export interface LokiSourceGcplogPull {
  /** `project_id`: string, required. */
  readonly projectId: Value<string>;
  /** `subscription`: string, required. */
  readonly subscription: Value<string>;
  /** `labels`: map(string), default `{}`. */
  readonly labels?: MapValue<string>;
  /** `use_incoming_timestamp`: bool, default `false`. */
  readonly useIncomingTimestamp?: Value<boolean>;
  /** `use_full_line`: bool, default `false`. */
  readonly useFullLine?: Value<boolean>;
  /** Block `limit`. */
  readonly limit?: LokiSourceGcplogLimit;
}

/**
 * `limit` of `loki.source.gcplog`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.source.gcplog/}
 */
export interface LokiSourceGcplogLimit {
  /** `max_outstanding_bytes`: bytes, default `"1GiB"`. */
  readonly maxOutstandingBytes?: Value<string>;
  /** `max_outstanding_messages`: integer, default `1000`. */
  readonly maxOutstandingMessages?: Value<number>;
}

/**
 * `push` of `loki.source.gcplog`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.source.gcplog/}
 */
export interface LokiSourceGcplogPush {
  /** `graceful_shutdown_timeout`: duration, default `"30s"`. */
  readonly gracefulShutdownTimeout?: Value<string>;
  /** `push_timeout`: duration, default `"0s"`. */
  readonly pushTimeout?: Value<string>;
  /** `labels`: map(string), default `{}`. */
  readonly labels?: MapValue<string>;
  /** `use_incoming_timestamp`: bool, default `false`. */
  readonly useIncomingTimestamp?: Value<boolean>;
  /** `use_full_line`: bool, default `false`. */
  readonly useFullLine?: Value<boolean>;
  /**
   * Block `http`, with the defaults `listen_port` `8080`, `server_read_timeout` `"30s"`,
   * `server_write_timeout` `"30s"`, `server_idle_timeout` `"2m"`, `http2.max_concurrent_streams` `100`,
   * `http2.max_decoder_header_table_size` `4096`, `http2.max_encoder_header_table_size` `4096`,
   * `http2.ping_timeout` `"15s"`.
   */
  readonly http?: NetHttpConfig;
  /**
   * Block `grpc`, with the defaults `max_connection_age` `"2562047h47m16.854775807s"`,
   * `max_connection_age_grace` `"2562047h47m16.854775807s"`, `max_connection_idle`
   * `"2562047h47m16.854775807s"`, `server_max_recv_msg_size` `4194304`, `server_max_send_msg_size` `4194304`,
   * `server_max_concurrent_streams` `100`.
   */
  readonly grpc?: NetGrpcConfig;
}

/**
 * Arguments of `loki.source.gelf`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.source.gelf/}
 */
export interface LokiSourceGelfProps {
  /** `listen_address`: string, default `"0.0.0.0:12201"`. */
  readonly listenAddress?: Value<string>;
  /** `use_incoming_timestamp`: bool, default `false`. */
  readonly useIncomingTimestamp?: Value<boolean>;
  /** `relabel_rules`: relabel.Rules, no default. */
  readonly relabelRules?: Expression<RelabelRules>;
  /** `forward_to`: list(loki.LogsReceiver), required. */
  readonly forwardTo: ListValue<LogsReceiver, Expression<LogsReceiver>>;
}

/**
 * `loki.source.gelf`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.source.gelf/}
 */
export class LokiSourceGelf extends Component {
  constructor(scope: Construct, label: string, props: LokiSourceGelfProps) {
    super(scope, schema, 'loki.source.gelf', label, props);
  }
}

/**
 * Arguments of `loki.source.heroku`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.source.heroku/}
 */
export interface LokiSourceHerokuProps {
  /** `graceful_shutdown_timeout`: duration, default `"30s"`. */
  readonly gracefulShutdownTimeout?: Value<string>;
  /** `labels`: map(string), default `{}`. */
  readonly labels?: MapValue<string>;
  /** `use_incoming_timestamp`: bool, default `false`. */
  readonly useIncomingTimestamp?: Value<boolean>;
  /** `forward_to`: list(loki.LogsReceiver), required. */
  readonly forwardTo: ListValue<LogsReceiver, Expression<LogsReceiver>>;
  /** `relabel_rules`: relabel.Rules, no default. */
  readonly relabelRules?: Expression<RelabelRules>;
  /**
   * Block `http`, with the defaults `listen_port` `8080`, `server_read_timeout` `"30s"`,
   * `server_write_timeout` `"30s"`, `server_idle_timeout` `"2m"`, `http2.max_concurrent_streams` `100`,
   * `http2.max_decoder_header_table_size` `4096`, `http2.max_encoder_header_table_size` `4096`,
   * `http2.ping_timeout` `"15s"`.
   */
  readonly http?: NetHttpConfig;
  /**
   * Block `grpc`, with the defaults `max_connection_age` `"2562047h47m16.854775807s"`,
   * `max_connection_age_grace` `"2562047h47m16.854775807s"`, `max_connection_idle`
   * `"2562047h47m16.854775807s"`, `server_max_recv_msg_size` `4194304`, `server_max_send_msg_size` `4194304`,
   * `server_max_concurrent_streams` `100`.
   */
  readonly grpc?: NetGrpcConfig;
}

/**
 * `loki.source.heroku`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.source.heroku/}
 */
export class LokiSourceHeroku extends Component {
  constructor(scope: Construct, label: string, props: LokiSourceHerokuProps) {
    super(scope, schema, 'loki.source.heroku', label, props);
  }
}

/**
 * Arguments of `loki.source.journal`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.source.journal/}
 */
export interface LokiSourceJournalProps {
  /** `format_as_json`: bool, default `false`. */
  readonly formatAsJson?: Value<boolean>;
  /** `max_age`: duration, default `"7h"`. */
  readonly maxAge?: Value<string>;
  /** `path`: string, default `""`. */
  readonly path?: Value<string>;
  /** `relabel_rules`: relabel.Rules, no default. */
  readonly relabelRules?: Expression<RelabelRules>;
  /** `matches`: string, default `""`. */
  readonly matches?: Value<string>;
  /** `forward_to`: list(loki.LogsReceiver), required. */
  readonly forwardTo: ListValue<LogsReceiver, Expression<LogsReceiver>>;
  /** `labels`: map(string), default `{}`. */
  readonly labels?: MapValue<string>;
  /** Block `legacy_position`. */
  readonly legacyPosition?: LokiSourceJournalLegacyPosition;
}

/**
 * `loki.source.journal`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.source.journal/}
 */
export class LokiSourceJournal extends Component {
  constructor(scope: Construct, label: string, props: LokiSourceJournalProps) {
    super(scope, schema, 'loki.source.journal', label, props);
  }
}

/**
 * `legacy_position` of `loki.source.journal`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.source.journal/}
 */
export interface LokiSourceJournalLegacyPosition {
  /** `file`: string, required. */
  readonly file: Value<string>;
  /** `name`: string, required. */
  readonly name: Value<string>;
}

/**
 * Arguments of `loki.source.kafka`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.source.kafka/}
 */
export interface LokiSourceKafkaProps {
  /** `brokers`: list(string), required. */
  readonly brokers: ListValue<string>;
  /** `topics`: list(string), required. */
  readonly topics: ListValue<string>;
  /** `group_id`: string, default `"loki.source.kafka"`. */
  readonly groupId?: Value<string>;
  /** `assignor`: string, for example `"range"`, `"roundrobin"`, `"sticky"`, default `"range"`. */
  readonly assignor?: Value<string>;
  /** `version`: string, default `"2.2.1"`. */
  readonly version?: Value<string>;
  /** `use_incoming_timestamp`: bool, default `false`. */
  readonly useIncomingTimestamp?: Value<boolean>;
  /** `labels`: map(string), default `{}`. */
  readonly labels?: MapValue<string>;
  /** `forward_to`: list(loki.LogsReceiver), required. */
  readonly forwardTo: ListValue<LogsReceiver, Expression<LogsReceiver>>;
  /** `relabel_rules`: relabel.Rules, no default. */
  readonly relabelRules?: Expression<RelabelRules>;
  /** Block `authentication`, with the defaults `type` `"none"`, `sasl_config.mechanism` `"PLAIN"`. */
  readonly authentication?: LokiSourceKafkaAuthentication;
}

/**
 * `loki.source.kafka`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.source.kafka/}
 */
export class LokiSourceKafka extends Component {
  constructor(scope: Construct, label: string, props: LokiSourceKafkaProps) {
    super(scope, schema, 'loki.source.kafka', label, props);
  }
}

/**
 * `authentication` of `loki.source.kafka`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.source.kafka/}
 */
export interface LokiSourceKafkaAuthentication {
  /**
   * `type`: string, for example `"none"`, `"ssl"`, `"sasl"`, default `""` where its place names no other.
   */
  readonly type?: Value<string>;
  /** Block `tls_config`. */
  readonly tlsConfig?: TlsConfig;
  /** Block `sasl_config`. */
  readonly saslConfig?: LokiSourceKafkaSaslConfig;
}

/**
 * `sasl_config` of `loki.source.kafka`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.source.kafka/}
 */
export interface LokiSourceKafkaSaslConfig {
  /**
   * `mechanism`: string, for example `"PLAIN"`, `"SCRAM-SHA-256"`, `"SCRAM-SHA-512"`, `"OAUTHBEARER"`,
   * default `""` where its place names no other.
   */
  readonly mechanism?: Value<string>;
  /** `user`: string, default `""`. */
  readonly user?: Value<string>;
  /** `password`: secret, default `""`. */
  readonly password?: SecretValue;
  /** `use_tls`: bool, default `false`. */
  readonly useTls?: Value<boolean>;
  /** Block `tls_config`. */
  readonly tlsConfig?: TlsConfig;
  /** Block `oauth_config`. */
  readonly oauthConfig?: LokiSourceKafkaOauthConfig;
}

/**
 * `oauth_config` of `loki.source.kafka`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.source.kafka/}
 */
export interface LokiSourceKafkaOauthConfig {
  /** `token_provider`: string, required. */
  readonly tokenProvider: Value<string>;
  /** `scopes`: list(string), required. */
  readonly scopes: ListValue<string>;
}

/**
 * Arguments of `loki.source.kubernetes`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.source.kubernetes/}
 */
export interface LokiSourceKubernetesProps {
  /** `targets`: list(discovery.Target), required. */
  readonly targets: ListValue<Target, MapValue<string>>;
  /** `forward_to`: list(loki.LogsReceiver), required. */
  readonly forwardTo: ListValue<LogsReceiver, Expression<LogsReceiver>>;
  /** Block `client`. */
  readonly client?: KubernetesClientArguments;
  /** Block `clustering`. */
  readonly clustering?: ClusterComponentBlock;
}

/**
 * `loki.source.kubernetes`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.source.kubernetes/}
 */
export class LokiSourceKubernetes extends Component {
  constructor(scope: Construct, label: string, props: LokiSourceKubernetesProps) {
    super(scope, schema, 'loki.source.kubernetes', label, props);
  }
}

/**
 * Arguments of `loki.source.kubernetes_events`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.source.kubernetes_events/}
 */
export interface LokiSourceKubernetesEventsProps {
  /** `forward_to`: list(loki.LogsReceiver), required. */
  readonly forwardTo: ListValue<LogsReceiver, Expression<LogsReceiver>>;
  /** `job_name`: string, default `"loki.source.kubernetes_events"`. */
  readonly jobName?: Value<string>;
  /** `namespaces`: list(string), default `[]`. */
  readonly namespaces?: ListValue<string>;
  /** `log_format`: string, for example `"logfmt"`, `"json"`, default `"logfmt"`. */
  readonly logFormat?: Value<'logfmt' | 'json'>;
  /** Block `client`. */
  readonly client?: KubernetesClientArguments;
  /** Block `clustering`. */
  readonly clustering?: ClusterComponentBlock;
}

/**
 * `loki.source.kubernetes_events`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.source.kubernetes_events/}
 */
export class LokiSourceKubernetesEvents extends Component {
  constructor(scope: Construct, label: string, props: LokiSourceKubernetesEventsProps) {
    super(scope, schema, 'loki.source.kubernetes_events', label, props);
  }
}

/**
 * Arguments of `loki.source.podlogs`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.source.podlogs/}
 */
export interface LokiSourcePodlogsProps {
  /** `forward_to`: list(loki.LogsReceiver), required. */
  readonly forwardTo: ListValue<LogsReceiver, Expression<LogsReceiver>>;
  /** `tail_from_end`: bool, default `false`. */
  readonly tailFromEnd?: Value<boolean>;
  /** `preserve_discovered_labels`: bool, default `false`. */
  readonly preserveDiscoveredLabels?: Value<boolean>;
  /** Block `client`. */
  readonly client?: KubernetesClientArguments;
  /** Block `selector`. */
  readonly selector?: LabelSelector;
  /** Block `namespace_selector`. */
  readonly namespaceSelector?: LabelSelector;
  /** Block `node_filter`. */
  readonly nodeFilter?: LokiSourcePodlogsNodeFilter;
  /** Block `clustering`. */
  readonly clustering?: ClusterComponentBlock;
}

/**
 * `loki.source.podlogs`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.source.podlogs/}
 */
export class LokiSourcePodlogs extends Component {
  constructor(scope: Construct, label: string, props: LokiSourcePodlogsProps) {
    super(scope, schema, 'loki.source.podlogs', label, props);
  }
}

/**
 * `node_filter` of `loki.source.podlogs`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.source.podlogs/}
 */
export interface LokiSourcePodlogsNodeFilter {
  /** `enabled`: bool, default `false`. */
  readonly enabled?: Value<boolean>;
  /** `node_name`: string, default `""`. */
  readonly nodeName?: Value<string>;
}

/**
 * Arguments of `loki.source.syslog`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.source.syslog/}
 */
export interface LokiSourceSyslogProps {
  /** `forward_to`: list(loki.LogsReceiver), required. */
  readonly forwardTo: ListValue<LogsReceiver, Expression<LogsReceiver>>;
  /** `relabel_rules`: relabel.Rules, no default. */
  readonly relabelRules?: Expression<RelabelRules>;
  /** Block `listener`, required, any number. */
  readonly listener: readonly LokiSourceSyslogListener[];
}

/**
 * `loki.source.syslog`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.source.syslog/}
 */
export class LokiSourceSyslog extends Component {
  constructor(scope: Construct, label: string, props: LokiSourceSyslogProps) {
    super(scope, schema, 'loki.source.syslog', label, props);
  }
}

/**
 * `listener` of `loki.source.syslog`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.source.syslog/}
 */
export interface LokiSourceSyslogListener {
  /** `address`: string, required. */
  readonly address: Value<string>;
  /** `protocol`: string, for example `"tcp"`, `"udp"`, default `"tcp"`. */
  readonly protocol?: Value<'tcp' | 'udp'>;
  /** `idle_timeout`: duration, default `"2m"`. */
  readonly idleTimeout?: Value<string>;
  /** `label_structured_data`: bool, default `false`. */
  readonly labelStructuredData?: Value<boolean>;
  /** `labels`: map(string), default `{}`. */
  readonly labels?: MapValue<string>;
  /** `use_incoming_timestamp`: bool, default `false`. */
  readonly useIncomingTimestamp?: Value<boolean>;
  /** `use_rfc5424_message`: bool, default `false`. */
  readonly useRfc5424Message?: Value<boolean>;
  /** `rfc3164_default_to_current_year`: bool, default `false`. */
  readonly rfc3164DefaultToCurrentYear?: Value<boolean>;
  /** `rfc5424_allow_empty_msg`: bool, default `false`. */
  readonly rfc5424AllowEmptyMsg?: Value<boolean>;
  /** `max_message_length`: integer, default `8192`. */
  readonly maxMessageLength?: Value<number>;
  /** `syslog_format`: string, default `"rfc5424"`. */
  readonly syslogFormat?: Value<'rfc5424' | 'rfc3164' | 'raw'>;
  /** `udp_queue_size`: integer, default `10`. */
  readonly udpQueueSize?: Value<number>;
  /** `udp_host_cache_size`: integer, default `128`. */
  readonly udpHostCacheSize?: Value<number>;
  /** Block `tls_config`. */
  readonly tlsConfig?: TlsConfig;
  /** Block `raw_format_options`. */
  readonly rawFormatOptions?: LokiSourceSyslogRawFormatOptions;
  /** Block `rfc3164_cisco_components`. */
  readonly rfc3164CiscoComponents?: LokiSourceSyslogRfc3164CiscoComponents;
}

/**
 * `raw_format_options` of `loki.source.syslog`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.source.syslog/}
 */
export interface LokiSourceSyslogRawFormatOptions {
  /** `use_null_terminator_delimiter`: bool, default `false`. */
  readonly useNullTerminatorDelimiter?: Value<boolean>;
}

/**
 * `rfc3164_cisco_components` of `loki.source.syslog`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.source.syslog/}
 */
export interface LokiSourceSyslogRfc3164CiscoComponents {
  /** `enable_all`: bool, default `false`. */
  readonly enableAll?: Value<boolean>;
  /** `message_counter`: bool, default `false`. */
  readonly messageCounter?: Value<boolean>;
  /** `sequence_number`: bool, default `false`. */
  readonly sequenceNumber?: Value<boolean>;
  /** `hostname`: bool, default `false`. */
  readonly hostname?: Value<boolean>;
  /** `second_fractions`: bool, default `false`. */
  readonly secondFractions?: Value<boolean>;
}

/**
 * Arguments of `loki.source.windowsevent`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.source.windowsevent/}
 */
export interface LokiSourceWindowseventProps {
  /** `locale`: integer, default `0`. */
  readonly locale?: Value<number>;
  /** `eventlog_name`: string, default `""`. */
  readonly eventlogName?: Value<string>;
  /** `xpath_query`: string, default `"*"`. */
  readonly xpathQuery?: Value<string>;
  /** `bookmark_path`: string, default `""`. */
  readonly bookmarkPath?: Value<string>;
  /** `poll_interval`: duration, default `"3s"`. */
  readonly pollInterval?: Value<string>;
  /** `exclude_event_data`: bool, default `false`. */
  readonly excludeEventData?: Value<boolean>;
  /** `exclude_user_data`: bool, default `false`. */
  readonly excludeUserData?: Value<boolean>;
  /** `exclude_event_message`: bool, default `false`. */
  readonly excludeEventMessage?: Value<boolean>;
  /** `use_incoming_timestamp`: bool, default `false`. */
  readonly useIncomingTimestamp?: Value<boolean>;
  /** `forward_to`: list(loki.LogsReceiver), required. */
  readonly forwardTo: ListValue<LogsReceiver, Expression<LogsReceiver>>;
  /** `labels`: map(string), default `{}`. */
  readonly labels?: MapValue<string>;
  /** `legacy_bookmark_path`: string, default `""`. */
  readonly legacyBookmarkPath?: Value<string>;
}

/**
 * `loki.source.windowsevent`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.source.windowsevent/}
 */
export class LokiSourceWindowsevent extends Component {
  constructor(scope: Construct, label: string, props: LokiSourceWindowseventProps) {
    super(scope, schema, 'loki.source.windowsevent', label, props);
  }
}

/**
 * Arguments of `loki.write`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.write/}
 */
export interface LokiWriteProps {
  /** `external_labels`: map(string), default `{}`. */
  readonly externalLabels?: MapValue<string>;
  /** `max_streams`: integer, default `0`. */
  readonly maxStreams?: Value<number>;
  /** Block `endpoint`, any number. */
  readonly endpoint?: readonly LokiWriteEndpoint[];
  /** Block `wal`. */
  readonly wal?: LokiWriteWal;
}

/**
 * `loki.write`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.write/}
 */
export class LokiWrite extends Component {
  constructor(scope: Construct, label: string, props: LokiWriteProps = {}) {
    super(scope, schema, 'loki.write', label, props);
  }

  /** `receiver`: loki.LogsReceiver. */
  get receiver(): Ref<LogsReceiver> {
    return this.ref('receiver');
  }
}

/**
 * `endpoint` of `loki.write`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.write/}
 */
export interface LokiWriteEndpoint {
  /** `name`: string, default `""`. */
  readonly name?: Value<string>;
  /** `url`: string, required. */
  readonly url: Value<string>;
  /** `batch_wait`: duration, default `"1s"`. */
  readonly batchWait?: Value<string>;
  /** `batch_size`: bytes, default `"1MiB"`. */
  readonly batchSize?: Value<string>;
  /** `remote_timeout`: duration, default `"10s"`. */
  readonly remoteTimeout?: Value<string>;
  /** `headers`: map(string), default `{}`. */
  readonly headers?: MapValue<string>;
  /** `min_backoff_period`: duration, default `"500ms"`. */
  readonly minBackoffPeriod?: Value<string>;
  /** `max_backoff_period`: duration, default `"5m"`. */
  readonly maxBackoffPeriod?: Value<string>;
  /** `max_backoff_retries`: integer, default `10`. */
  readonly maxBackoffRetries?: Value<number>;
  /** `tenant_id`: string, default `""`. */
  readonly tenantId?: Value<string>;
  /** `retry_on_http_429`: bool, default `true`. */
  readonly retryOnHttp429?: Value<boolean>;
  /** `bearer_token`: secret, default `""`. */
  readonly bearerToken?: SecretValue;
  /** `bearer_token_file`: string, default `""`. */
  readonly bearerTokenFile?: Value<string>;
  /** `proxy_url`: string, no default. */
  readonly proxyUrl?: Value<string>;
  /** `no_proxy`: string, default `""`. */
  readonly noProxy?: Value<string>;
  /** `proxy_from_environment`: bool, default `false`. */
  readonly proxyFromEnvironment?: Value<boolean>;
  /** `proxy_connect_header`: map(list(secret)), default `{}`. */
  readonly proxyConnectHeader?: MapValue<readonly Secret[], ListValue<Secret, SecretValue>>;
  /** `follow_redirects`: bool, default `true`. */
  readonly followRedirects?: Value<boolean>;
  /** `enable_http2`: bool, default `true`. */
  readonly enableHttp2?: Value<boolean>;
  /** `http_headers`: map(list(secret)), default `{}`. */
  readonly httpHeaders?: MapValue<readonly Secret[], ListValue<Secret, SecretValue>>;
  /** Block `basic_auth`. */
  readonly basicAuth?: BasicAuth;
  /** Block `authorization`. */
  readonly authorization?: Authorization;
  /** Block `oauth2`. */
  readonly oauth2?: OAuth2Config;
  /** Block `tls_config`. */
  readonly tlsConfig?: TlsConfig;
  /** Block `queue_config`. */
  readonly queueConfig?: LokiWriteQueueConfig;
}

/**
 * `queue_config` of `loki.write`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.write/}
 */
export interface LokiWriteQueueConfig {
  /** `capacity`: bytes, default `"10MiB"`. */
  readonly capacity?: Value<string>;
  /** `min_shards`: integer, default `1`. */
  readonly minShards?: Value<number>;
  /** `drain_timeout`: duration, default `"15s"`. */
  readonly drainTimeout?: Value<string>;
  /** `block_on_overflow`: bool, default `true`. */
  readonly blockOnOverflow?: Value<boolean>;
}

/**
 * `wal` of `loki.write`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/loki/loki.write/}
 */
export interface LokiWriteWal {
  /** `enabled`: bool, default `false`. */
  readonly enabled?: Value<boolean>;
  /** `max_segment_age`: duration, default `"1h"`. */
  readonly maxSegmentAge?: Value<string>;
  /** `min_read_frequency`: duration, default `"250ms"`. */
  readonly minReadFrequency?: Value<string>;
  /** `max_read_frequency`: duration, default `"1s"`. */
  readonly maxReadFrequency?: Value<string>;
  /** `drain_timeout`: duration, default `"15s"`. */
  readonly drainTimeout?: Value<string>;
}
