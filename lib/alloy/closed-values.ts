import type { AttributeSchema, BodySchema, NamespaceSchema, TypeSchema } from './schema';

/**
 * Attributes whose `suggested` values are all that Alloy 1.19.2 takes, by body. The schema calls them a hint, because
 * they stand in the code of Validate or of a constructor and not in a type; each was measured with the program itself,
 * or read in that code where a component needs a network to load.
 */
const closed: Readonly<Record<string, readonly string[]>> = {
  'discovery/aws.AWSArguments': ['role'],
  'discovery/dns.Arguments': ['type'],
  'discovery/dockerswarm.Arguments': ['role'],
  'discovery/hetzner.Arguments': ['role'],
  'discovery/openstack.Arguments': ['role', 'availability'],
  'discovery/ovhcloud.Arguments': ['service'],
  'loki/process/metric.CounterConfig': ['action'],
  'loki/process/metric.GaugeConfig': ['action'],
  'loki/process/stages.GeoIPConfig': ['db_type'],
  'loki/process/stages.MatchConfig': ['action'],
  'loki/process/stages.TimestampConfig': ['action_on_failure'],
  'loki/rules/kubernetes.Matcher': ['match_type'],
  'loki/source/azure_event_hubs.Arguments': ['assignor'],
  'loki/source/kubernetes_events.Arguments': ['log_format'],
  'loki/source/syslog.ListenerConfig': ['protocol'],
  'mimir/rules/kubernetes.Matcher': ['match_type'],
  'otelcol.AttrActionKeyValue': ['action'],
  'otelcol.BatchConfig': ['sizer'],
  'otelcol.QueueArguments': ['sizer'],
  'otelcol/auth/google.Arguments': ['token_type'],
  'otelcol/auth/oauth2.Arguments': ['grant_type'],
  'otelcol/connector/spanmetrics.Arguments': ['aggregation_temporality'],
  'otelcol/connector/spanmetrics.HistogramConfig': ['unit'],
  'otelcol/exporter/debug.Arguments': ['verbosity'],
  'otelcol/exporter/file.Arguments': ['format', 'compression'],
  'otelcol/exporter/loadbalancing.Arguments': ['routing_key'],
  'otelcol/exporter/otlphttp.Arguments': ['encoding'],
  'otelcol/processor/cumulativetodelta.Arguments': ['initial_value'],
  'otelcol/processor/cumulativetodelta.MatchArgs': ['match_type', 'metric_types'],
  'otelcol/processor/discovery.Arguments': ['operation_type'],
  'otelcol/processor/filter.ContextConditions': ['context'],
  'otelcol/processor/metricstarttime.Arguments': ['strategy'],
  'otelcol/processor/probabilistic_sampler.Arguments': ['attribute_source'],
  'otelcol/processor/redaction.Arguments': ['hash_function'],
  'otelcol/processor/resourcedetection.Arguments': ['detectors'],
  'otelcol/processor/span.Status': ['code'],
  'otelcol/receiver/cloudflare.Arguments': ['timestamp_format'],
  'otelcol/receiver/filelog.Arguments': ['compression'],
  'otelcol/receiver/filelog.Sort': ['sort_type'],
  'otelcol/receiver/kafka.Arguments': ['group_rebalance_strategy', 'group_rebalance_strategies'],
  'otelcol/receiver/syslog.Arguments': ['on_error'],
  'prometheus/operator.Arguments': ['kubernetes_role'],
  'prometheus/operator/servicemonitors.Arguments': ['kubernetes_role'],
  'prometheus/remotewrite.AzureADConfig': ['cloud'],
  'prometheus/remotewrite.EndpointOptions': ['protobuf_message'],
  'prometheus/scrape.Arguments': [
    'scrape_protocols',
    'metric_name_validation_scheme',
    'metric_name_escaping_scheme',
    'scrape_fallback_protocol',
  ],
  'pyroscope/ebpf.Arguments': ['comm'],
  'remote/vault.AuthAWS': ['type', 'ec2_signature_type'],
  'remote/vault.AuthGCP': ['type'],
};

/** Attributes that Alloy compares with their values without regard to case, by body; measured likewise. */
const ignoringCase: Readonly<Record<string, readonly string[]>> = {
  'discovery/dns.Arguments': ['type'],
  'otelcol.AttrActionKeyValue': ['action'],
  'otelcol/auth/headers.Header': ['action'],
  'otelcol/connector/signaltometrics.Arguments': ['error_mode'],
  'otelcol/exporter/debug.Arguments': ['verbosity'],
  'otelcol/processor/filter.Arguments': ['error_mode'],
  'otelcol/processor/redaction.Arguments': ['hash_function'],
  'otelcol/processor/tail_sampling.OttlConditionConfig': ['error_mode'],
  'otelcol/processor/transform.Arguments': ['error_mode'],
  'otelcol/processor/transform.ContextStatements': ['context', 'error_mode'],
};

/** Those whose empty text is their default all the same, though the schema says another. */
const alsoEmpty: readonly string[] = [
  'otelcol/auth/oauth2.Arguments grant_type',
  'otelcol/processor/probabilistic_sampler.Arguments attribute_source',
  'prometheus/scrape.Arguments scrape_fallback_protocol',
  'pyroscope/ebpf.Arguments comm',
];

/** Whether Alloy refuses an attribute of a body that is empty: its list of values is closed, and has no empty text. */
export function refusesEmpty(key: string, name: string, type: TypeSchema): boolean {
  return closed[key]?.includes(name) === true && type.kind === 'string' && type.enum?.includes('') === false;
}

/** A schema whose closed lists of values are enums. */
export function withClosedValues(schema: NamespaceSchema): NamespaceSchema {
  const bodies = Object.entries(schema.bodies).map(([key, body]): [string, BodySchema] => {
    const names = new Set([...(closed[key] ?? []), ...(ignoringCase[key] ?? [])]);
    if (names.size === 0) return [key, body];
    const attributes = Object.entries(body.attributes).map(([name, attribute]): [string, AttributeSchema] => [
      name,
      names.has(name) ? withEnum(key, name, attribute) : attribute,
    ]);
    return [key, { ...body, attributes: Object.fromEntries(attributes) }];
  });
  return { ...schema, bodies: Object.fromEntries(bodies) };
}

function withEnum(key: string, name: string, attribute: AttributeSchema): AttributeSchema {
  const { suggested = [], default: standard } = attribute;
  const ignoresCase = ignoringCase[key]?.includes(name) ? { ignoresCase: true as const } : {};
  // What is not set is empty text in Go, and may be written so.
  const values = closed[key]?.includes(name)
    ? { enum: standard === '' || alsoEmpty.includes(`${key} ${name}`) ? [...suggested, ''] : suggested }
    : {};
  const enumerated = (type: TypeSchema): TypeSchema => {
    if (type.kind === 'list') return { ...type, elem: enumerated(type.elem) };
    return type.kind === 'string' ? { ...type, ...values, ...ignoresCase } : type;
  };
  return { ...attribute, type: enumerated(attribute.type) };
}
