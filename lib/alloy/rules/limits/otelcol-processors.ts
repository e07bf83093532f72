import { re2 } from './forms';
import type { Limits } from './limits';

const sources = ['value', 'from_attribute', 'from_context'];
const metadata = [
  ...[
    'k8s.namespace.name',
    'k8s.pod.name',
    'k8s.pod.uid',
    'k8s.pod.hostname',
    'k8s.pod.start_time',
    'k8s.pod.ip',
  ],
  ...['k8s.deployment.name', 'k8s.deployment.uid', 'k8s.replicaset.name', 'k8s.replicaset.uid'],
  ...['k8s.daemonset.name', 'k8s.daemonset.uid', 'k8s.statefulset.name', 'k8s.statefulset.uid'],
  ...['k8s.job.name', 'k8s.job.uid', 'k8s.cronjob.name', 'k8s.cronjob.uid', 'k8s.node.name', 'k8s.node.uid'],
  ...[
    'k8s.container.name',
    'container.id',
    'container.image.name',
    'container.image.tag',
    'container.image.tags',
  ],
  ...['container.image.repo_digests', 'service.namespace', 'service.name', 'service.version'],
  ...['service.instance.id', 'k8s.cluster.uid'],
];
const from = ['pod', 'namespace', 'node', 'deployment', 'statefulset', 'daemonset', 'job', ''];

/** internal/component/otelcol/processor, and the processors of opentelemetry-collector-contrib v0.158.0. */
export const otelcolProcessors: Readonly<Record<string, Limits>> = {
  'otelcol.Attribute': { filled: ['key'] },
  // internal/coreinternal/attraction/attraction.go, NewAttrProc
  'otelcol.AttrActionKeyValue': {
    when: [
      { is: ['action', ['delete', 'hash']], needs: ['key', 'pattern'] },
      { isNot: ['action', ['delete', 'hash']], needs: ['key'] },
      { is: ['action', ['delete', 'hash']], without: ['value', 'from_attribute', 'converted_type'] },
      { is: ['action', ['insert', 'update', 'upsert']], needs: sources },
      { is: ['action', ['insert', 'update', 'upsert']], without: ['pattern', 'converted_type'] },
      { is: ['action', ['extract']], needs: ['pattern'] },
      { is: ['action', ['extract']], without: [...sources, 'converted_type'] },
      { is: ['action', ['convert']], needs: ['converted_type'] },
      { is: ['action', ['convert']], without: [...sources, 'pattern'] },
      { is: ['action', ['convert']], values: ['converted_type', ['string', 'int', 'double']] },
      { is: ['action', ['delete', 'hash', 'extract']], form: ['pattern', re2] },
    ],
    most: [sources],
  },
  'otelcol.MatchProperties': {
    values: [['match_type', ['strict', 'regexp']]],
    when: [
      { is: ['match_type', ['regexp']], form: ['span_names', re2] },
      { is: ['match_type', ['regexp']], form: ['services', re2] },
      { is: ['match_type', ['regexp']], form: ['log_bodies', re2] },
      { is: ['match_type', ['regexp']], form: ['metric_names', re2] },
    ],
  },
  'otelcol/processor/cumulativetodelta.Arguments': { notNegative: ['max_staleness'] },
  'otelcol/processor/cumulativetodelta.MatchArgs': { together: [['metrics', 'match_type']] },
  'otelcol/processor/deltatocumulative.Arguments': { positive: ['max_stale'], notNegative: ['max_streams'] },
  'otelcol/processor/discovery.Arguments': {
    values: [['pod_associations', ['ip', 'net.host.ip', 'k8s.pod.ip', 'hostname', 'connection']]],
  },
  'otelcol/processor/interval.Arguments': { positive: ['interval'] },
  'otelcol/processor/k8sattributes.Arguments': {
    values: [['auth_type', ['serviceAccount', 'kubeConfig', 'none', 'tls', '']]],
    notNegative: ['watch_sync_period', 'pod_delete_grace_period'],
  },
  'otelcol/processor/k8sattributes.ExtractConfig': { values: [['metadata', metadata]] },
  'otelcol/processor/k8sattributes.FieldExtractConfig': {
    values: [['from', from]],
    most: [['key', 'key_regex']],
  },
  'otelcol/processor/k8sattributes.FieldFilterConfig': {
    values: [['op', ['equals', 'not-equals', 'exists', 'does-not-exist', '']]],
  },
  'otelcol/processor/metricstarttime.Arguments': { positive: ['gc_interval'] },
  'otelcol/processor/probabilistic_sampler.Arguments': {
    notNegative: ['sampling_percentage'],
    notZero: ['sampling_precision'],
    within: [['sampling_precision', -Infinity, 14, 'between 1 and 14']],
  },
  'otelcol/processor/redaction.Arguments': {
    form: [
      ['allowed_values', re2],
      ['blocked_values', re2],
      ['blocked_key_patterns', re2],
      ['ignored_key_patterns', re2],
    ],
    when: [{ is: ['hash_function', ['hmac-sha256', 'hmac-sha512']], needs: ['hmac_key'] }],
  },
  'otelcol/processor/resourcedetection.Arguments': { filled: ['detectors'] },
  'otelcol/processor/resourcedetection/internal/system.Config': {
    values: [['hostname_sources', ['os', 'dns', 'cname', 'lookup']]],
  },
  'otelcol/processor/span.Arguments': { some: [['name', 'status']] },
  'otelcol/processor/span.Name': { some: [['from_attributes', 'to_attributes']] },
  'otelcol/processor/span.Status': { when: [{ isNot: ['code', ['Error']], without: ['description'] }] },
  'otelcol/processor/span.ToAttributes': { form: [['rules', re2]] },
  'otelcol/processor/tail_sampling.OttlConditionConfig': { notNull: ['error_mode'] },
  'otelcol/processor/tail_sampling.Arguments': { positive: ['decision_wait'], notZero: ['num_traces'] },
};
