import { dockerHost, hostAndPort, labelKey, labelName, streamSelector, timeZone, url } from './forms';
import type { Limits } from './limits';

const metric: Limits = { notBelow: [['max_idle_duration', 1000, '1s']] };
const matchExpression: Limits = {
  filled: ['key'],
  form: [['key', labelKey]],
  values: [['operator', ['In', 'NotIn', 'Exists', 'DoesNotExist']]],
  when: [
    { is: ['operator', ['In', 'NotIn']], needs: ['values'] },
    { is: ['operator', ['Exists', 'DoesNotExist']], without: ['values'] },
  ],
};
const raw = ['use_rfc5424_message', 'rfc3164_default_to_current_year', 'use_incoming_timestamp'];
const cisco = ['enable_all', 'message_counter', 'sequence_number', 'hostname', 'second_fractions'];

/** internal/component/loki: Validate, and the constructors of the stages. */
export const loki: Readonly<Record<string, Limits>> = {
  'common/config.MatchExpression': matchExpression,
  'common/kubernetes.MatchExpression': matchExpression,
  'loki/process/metric.CounterConfig': {
    ...metric,
    when: [
      { is: ['match_all', [true]], without: ['value'] },
      { is: ['match_all', [false]], without: ['count_entry_bytes'] },
      { isNot: ['action', ['add']], without: ['count_entry_bytes'] },
    ],
  },
  'loki/process/metric.GaugeConfig': metric,
  'loki/process/metric.HistogramConfig': metric,
  'loki/process/stages.CRIConfig': { positive: ['max_partial_lines'] },
  'loki/process/stages.DropConfig': {
    some: [['source', 'expression', 'older_than', 'longer_than']],
    most: [['value', 'expression']],
    needs: [['value', ['source']]],
  },
  'loki/process/stages.EventLogMessageConfig': { filled: ['source'], form: [['source', labelName]] },
  'loki/process/stages.GeoIPConfig': { filled: ['db', 'source'], some: [['db_type', 'custom_lookups']] },
  'loki/process/stages.JSONConfig': { some: [['expressions', 'regex']], notEmpty: ['source'] },
  'loki/process/stages.LabelAllowConfig': { filled: ['values'] },
  'loki/process/stages.LabelDropConfig': { filled: ['values'] },
  'loki/process/stages.LabelsConfig': {
    notNull: ['values'],
    values: [['source_type', ['extracted', 'structured_metadata', '']]],
  },
  'loki/process/stages.LimitConfig': {
    positive: ['rate', 'burst'],
    needs: [['by_label_name', ['drop']]],
  },
  'loki/process/stages.LogfmtConfig': { some: [['mapping', 'regex']] },
  'loki/process/stages.LuhnFilterConfig': { notEmpty: ['source'] },
  'loki/process/stages.MatchConfig': { filled: ['selector'], form: [['selector', streamSelector]] },
  'loki/process/stages.MultilineConfig': { positive: ['max_wait_time'], filled: ['firstline'] },
  'loki/process/stages.OutputConfig': { filled: ['source'] },
  'loki/process/stages.PatternConfig': { filled: ['pattern'], notEmpty: ['source'] },
  'loki/process/stages.RegexConfig': { filled: ['expression'], notEmpty: ['source'] },
  'loki/process/stages.ReplaceConfig': { filled: ['expression'] },
  'loki/process/stages.RuleConfig': { positive: ['limit'] },
  'loki/process/stages.SamplingConfig': { within: [['rate', 0, 1, 'between 0 and 1']] },
  'loki/process/stages.SplitJSONConfig': { notEmpty: ['source'] },
  'loki/process/stages.StaticLabelsConfig': { notNull: ['values'] },
  'loki/process/stages.StructuredMetadataDropConfig': { filled: ['values'] },
  'loki/process/stages.TemplateConfig': { filled: ['source'] },
  'loki/process/stages.TenantConfig': { one: [['label', 'source', 'value']] },
  'loki/process/stages.TimestampConfig': {
    filled: ['source', 'format'],
    form: [['location', timeZone]],
    values: [['action_on_duplicate_timestamp', ['keep', 'fudge', '']]],
  },
  'loki/process/stages.WindowsEventConfig': { filled: ['source'] },
  'loki/relabel.Arguments': { positive: ['max_cache_size'] },
  'loki/rules/kubernetes.Arguments': {
    positive: ['sync_interval'],
    filled: ['loki_namespace_prefix', 'loki_namespace_separator'],
  },
  'loki/secretfilter.Arguments': { within: [['rate', 0, 1, 'between 0 and 1']] },
  'loki/source/cloudflare.Arguments': {
    notNegative: ['pull_range'],
    filled: ['api_token'],
    notNull: ['fields_type'],
  },
  'loki/source/docker.Arguments': {
    filled: ['host'],
    form: [['host', dockerHost]],
    positive: ['refresh_interval'],
  },
  'loki/source/file.FileMatch': { positive: ['sync_period'] },
  'loki/source/gcplog.Arguments': { one: [['pull', 'push']] },
  'loki/source/gcplog/gcptypes.PullConfig': { filled: ['project_id'] },
  'loki/source/gcplog/gcptypes.PushConfig': { notNegative: ['push_timeout'] },
  'loki/source/gelf.Arguments': { form: [['listen_address', hostAndPort]] },
  'loki/source/kubernetes_events.Arguments': { filled: ['job_name'] },
  'loki/source/syslog.ListenerConfig': {
    when: [
      { isNot: ['syslog_format', ['rfc3164']], without: ['rfc3164_cisco_components'] },
      { isNot: ['syslog_format', ['rfc5424']], without: ['rfc5424_allow_empty_msg'] },
      { isNot: ['syslog_format', ['raw']], without: ['raw_format_options'] },
      { is: ['syslog_format', ['raw']], without: raw },
    ],
    values: [['syslog_format', ['rfc5424', 'rfc3164', 'raw']]],
  },
  'loki/source/syslog.RFC3164CiscoComponents': { some: [cisco] },
  'loki/write.EndpointOptions': { form: [['url', url]] },
  'loki/write.WalArguments': { order: [['min_read_frequency', 'below', 'max_read_frequency']] },
};
