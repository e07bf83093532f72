import { refusesEmpty } from '../closed-values';
import type { Node } from '../syntax/node';
import type { BodyRule } from './http-client';
import type { BodyValues } from './values';

/** What Alloy's Validate asks of single attributes of a body, in this form where it can be said so. */
interface Limits {
  /** More than zero. */
  readonly positive?: readonly string[];
  /** Zero or more. */
  readonly notNegative?: readonly string[];
  /** Neither empty text nor an empty list. */
  readonly filled?: readonly string[];
  /** At least one of them is set. */
  readonly some?: readonly string[];
  /** At most one of them is set. */
  readonly most?: readonly string[];
  /** What is not smaller, and what it is not smaller than. */
  readonly notBelow?: readonly (readonly [name: string, least: number, inWords: string])[];
}

/** internal/component/…, Validate, by body; `alloy validate` passes all of it. */
const table: Readonly<Record<string, Limits>> = {
  'discovery/azure.Arguments': {
    some: ['oauth', 'managed_identity', 'sdk_auth', 'workload_identity'],
    most: ['oauth', 'managed_identity', 'sdk_auth', 'workload_identity'],
  },
  'discovery/consul.Arguments': { positive: ['refresh_interval'] },
  'discovery/consulagent.Arguments': { positive: ['refresh_interval'] },
  'discovery/digitalocean.Arguments': {
    some: ['bearer_token', 'bearer_token_file'],
    most: ['bearer_token', 'bearer_token_file'],
  },
  'discovery/docker.Arguments': { filled: ['host'], positive: ['refresh_interval'] },
  'discovery/dockerswarm.Arguments': { positive: ['refresh_interval'] },
  'discovery/ionos.Arguments': { filled: ['datacenter_id'], positive: ['refresh_interval'] },
  'discovery/kuma.Arguments': { positive: ['refresh_interval', 'fetch_timeout'] },
  'discovery/linode.Arguments': { positive: ['refresh_interval'] },
  'discovery/marathon.Arguments': {
    positive: ['refresh_interval'],
    filled: ['servers'],
    most: ['auth_token', 'auth_token_file'],
  },
  'discovery/nerve.Arguments': { positive: ['timeout'] },
  'discovery/nomad.Arguments': { filled: ['server'] },
  'discovery/ovhcloud.Arguments': {
    filled: ['endpoint', 'application_key', 'application_secret', 'consumer_key'],
  },
  'discovery/scaleway.Arguments': {
    filled: ['project_id', 'access_key'],
    some: ['secret_key', 'secret_key_file'],
    most: ['secret_key', 'secret_key_file'],
  },
  'discovery/serverset.Arguments': { filled: ['servers', 'paths'] },
  'discovery/triton.Arguments': { positive: ['refresh_interval'] },
  // Alloy panics: file_match.go makes a ticker of it.
  'local/file_match.Arguments': { positive: ['sync_period'] },
  'loki/process/metric.CounterConfig': { notBelow: [['max_idle_duration', 1000, '1s']] },
  'loki/process/metric.GaugeConfig': { notBelow: [['max_idle_duration', 1000, '1s']] },
  'loki/process/metric.HistogramConfig': { notBelow: [['max_idle_duration', 1000, '1s']] },
  'loki/process/stages.CRIConfig': { positive: ['max_partial_lines'] },
  'loki/process/stages.MultilineConfig': { positive: ['max_wait_time'] },
  'loki/process/stages.RuleConfig': { positive: ['limit'] },
  'loki/process/stages.TemplateConfig': { filled: ['source'] },
  'loki/relabel.Arguments': { positive: ['max_cache_size'] },
  'loki/rules/kubernetes.Arguments': {
    positive: ['sync_interval'],
    filled: ['loki_namespace_prefix', 'loki_namespace_separator'],
  },
  'loki/source/cloudflare.Arguments': { notNegative: ['pull_range'] },
  'loki/source/file.FileMatch': { positive: ['sync_period'] },
  'loki/source/gcplog.Arguments': { some: ['pull', 'push'], most: ['pull', 'push'] },
  'loki/source/kubernetes_events.Arguments': { filled: ['job_name'] },
  'mimir/rules/kubernetes.Arguments': {
    positive: ['sync_interval'],
    filled: ['mimir_namespace_prefix', 'mimir_namespace_separator'],
  },
  'otelcol.RetryArguments': { notNegative: ['randomization_factor'] },
  'otelcol/auth/headers.Header': {
    filled: ['key'],
    some: ['value', 'from_context', 'from_attribute'],
    most: ['value', 'from_context', 'from_attribute'],
  },
  'otelcol/exporter/prometheus.Arguments': { positive: ['gc_frequency'] },
  'otelcol/extension/jaeger_remote_sampling.Arguments': { some: ['grpc', 'http'] },
  'otelcol/extension/jaeger_remote_sampling.ArgumentsSource': {
    some: ['content', 'file', 'remote'],
    most: ['content', 'file', 'remote'],
  },
  'otelcol/processor/cumulativetodelta.Arguments': { notNegative: ['max_staleness'] },
  'otelcol/processor/deltatocumulative.Arguments': { positive: ['max_stale'], notNegative: ['max_streams'] },
  'otelcol/processor/interval.Arguments': { positive: ['interval'] },
  'otelcol/processor/metricstarttime.Arguments': { positive: ['gc_interval'] },
  'otelcol/processor/resourcedetection.Arguments': { filled: ['detectors'] },
  'otelcol/processor/tail_sampling.Arguments': { positive: ['decision_wait', 'num_traces'] },
  'otelcol/receiver/fluentforward.Arguments': { filled: ['endpoint'] },
  'otelcol/receiver/jaeger.ProtocolsArguments': {
    some: ['grpc', 'thrift_http', 'thrift_binary', 'thrift_compact'],
  },
  'otelcol/receiver/kafka.Arguments': { most: ['group_rebalance_strategies', 'group_rebalance_strategy'] },
  'otelcol/receiver/syslog.Arguments': { some: ['tcp', 'udp'] },
  'prometheus/exporter/mssql.Arguments': {
    positive: ['max_open_connections', 'max_idle_connections', 'timeout'],
    notNegative: ['max_connection_lifetime'],
  },
  'prometheus/exporter/redis.Arguments': { most: ['script_path', 'script_paths'] },
  'prometheus/relabel.Arguments': { notNegative: ['max_cache_size', 'cache_ttl'] },
  'prometheus/remotewrite.AzureADConfig': {
    some: ['managed_identity', 'workload_identity', 'oauth', 'sdk'],
    most: ['managed_identity', 'workload_identity', 'oauth', 'sdk'],
  },
  'pyroscope/scrape.Arguments': { positive: ['scrape_timeout'] },
  'remote/http.Arguments': { positive: ['poll_frequency', 'poll_timeout'] },
  'remote/kubernetes.Arguments': { positive: ['poll_frequency', 'poll_timeout'] },
  'remote/vault.Arguments': { some: ['auth'] },
  'service/remotecfg.Arguments': { notBelow: [['poll_frequency', 10_000, '10s']] },
};

/** What `table` says of a body. */
export const limits: BodyRule = (values) => {
  for (const name of values.nulls) {
    const type = values.typeOf(name);
    if (type && refusesEmpty(values.key, name, type))
      values.fail(name, `${name} may not be null; leave it out or choose a value.`);
  }
  const found = table[values.key];
  if (found) compare(found, values);
  if (values.key === 'otelcol.RetryArguments' && (values.amount('multiplier') ?? 2) <= 1)
    values.fail('multiplier', `the multiplier is ${values.spelled('multiplier')}; it must be more than 1.`);
  if (
    values.key === 'otelcol.QueueArguments' &&
    values.truth('enabled') &&
    (values.amount('queue_size') ?? 1) <= 0
  )
    values.fail('queue_size', 'a queue holds 1 or more; raise it, or switch the queue off.');
  if (
    values.key === 'prometheus/remotewrite.SigV4Config' &&
    values.isSet('access_key') !== values.isSet('secret_key')
  )
    values.fail('', 'access_key and secret_key go together; set both or none.');
  if (values.key === 'otelcol/exporter/otlphttp.Arguments') otlpEndpoint(values);
  if (values.key === 'discovery/dns.Arguments') dnsPort(values);
  if (values.key === 'otelcol/processor/batch.Arguments') batchSize(values);
};

function compare(found: Limits, values: BodyValues): void {
  const least = [
    ...(found.positive ?? []).map((name) => [name, Number.MIN_VALUE, 'more than 0'] as const),
    ...(found.notNegative ?? []).map((name) => [name, 0, '0 or more'] as const),
    ...(found.notBelow ?? []).map(([name, from, words]) => [name, from, `${words} or more`] as const),
  ];
  for (const [name, from, words] of least) {
    const amount = values.amount(name);
    if (amount !== undefined && amount < from)
      values.fail(name, `${name} is ${values.spelled(name)}; it must be ${words}.`);
  }
  for (const name of found.filled ?? []) {
    if (values.text(name)?.trim() === '' || values.length(name) === 0)
      values.fail(name, `${name} is empty; give it a value.`);
  }
  const { some, most } = found;
  if (some && !some.some((name) => values.isSet(name) || values.blocks(name).length > 0))
    values.fail('', `one of ${some.join(', ')} is needed; set it.`);
  const set = values.set(...(most ?? []));
  if (most && set.length > 1)
    values.fail(
      set[1] ?? '',
      `at most one of ${most.join(', ')} may be set, and ${set.join(' and ')} are; remove all but one.`,
    );
}

function otlpEndpoint(values: BodyValues): void {
  const signals = ['traces_endpoint', 'metrics_endpoint', 'logs_endpoint'];
  const client = values.blocks('client').flatMap(({ body }) => body.statements);
  const given = client.some(
    (one) => one.name === 'endpoint' && (one.kind === 'block' || !isNothing(one.value)),
  );
  if (given || values.set(...signals).length > 0) return;
  values.fail('', 'there is no endpoint; set "endpoint" of the block client, or one for a signal.');
}

/** Both sizes have defaults, so raising the first alone is enough to break it. */
function batchSize(values: BodyValues): void {
  const size = values.amount('send_batch_size');
  const most = values.amount('send_batch_max_size');
  if (size === undefined || most === undefined || most === 0 || most >= size) return;
  values.fail(
    'send_batch_max_size',
    `batches of ${size} do not fit the largest allowed of ${most}; set "sendBatchMaxSize" to ${size} or more, or to 0 for no limit.`,
  );
}

function isNothing(node: Node): boolean {
  return node.kind === 'literal' && (node.value === null || node.value === '');
}

function dnsPort(values: BodyValues): void {
  const type = values.text('type')?.toUpperCase();
  if (type !== undefined && type !== 'SRV' && values.amount('port') === 0)
    values.fail('', `records of type ${type} name no port; set "port".`);
}
