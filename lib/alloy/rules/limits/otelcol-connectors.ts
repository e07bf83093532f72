import type { Limits } from './limits';

/** internal/component/otelcol/connector, and the connectors of opentelemetry-collector-contrib v0.158.0. */
export const otelcolConnectors: Readonly<Record<string, Limits>> = {
  'otelcol/connector/host_info.Arguments': {
    filled: ['host_identifiers'],
    positive: ['metrics_flush_interval'],
  },
  'otelcol/connector/servicegraph.Arguments': { positive: ['cache_loop', 'store_expiration_loop'] },
  'otelcol/connector/servicegraph.StoreConfig': { positive: ['max_items', 'ttl'] },
  'otelcol/connector/signaltometrics.Arguments': { some: [['spans', 'datapoints', 'logs', 'profiles']] },
  'otelcol/connector/signaltometrics.Attribute': {
    one: [['key', 'keys_expression']],
    most: [['default_value', 'optional']],
  },
  'otelcol/connector/signaltometrics.ExponentialHistogram': {
    filled: ['value'],
    notBelowUnlessZero: [['max_size', 2, '2']],
    within: [['max_size', 0, 16384, 'at most 16384']],
  },
  'otelcol/connector/signaltometrics.Gauge': { filled: ['value'] },
  'otelcol/connector/signaltometrics.Histogram': { filled: ['value', 'buckets'] },
  'otelcol/connector/signaltometrics.MetricInfo': {
    filled: ['name'],
    one: [['sum', 'gauge', 'histogram', 'exponential_histogram']],
    distinct: [
      ['attributes', 'key'],
      ['include_resource_attributes', 'key'],
    ],
  },
  'otelcol/connector/signaltometrics.Sum': { filled: ['value'] },
  'otelcol/connector/spanmetrics.Arguments': {
    positive: ['metrics_flush_interval', 'resource_metrics_cache_size'],
    notNegative: ['aggregation_cardinality_limit', 'metrics_expiration', 'series_expiration'],
    distinct: [
      ['dimension', 'name'],
      ['calls_dimension', 'name'],
    ],
  },
  'otelcol/connector/spanmetrics.Dimension': { one: [['name', 'glob']] },
  'otelcol/connector/spanmetrics.EventsConfig': { when: [{ is: ['enabled', [true]], needs: ['dimension'] }] },
  'otelcol/connector/spanmetrics.ExponentialHistogramConfig': { positive: ['max_size'] },
  'otelcol/connector/spanmetrics.HistogramConfig': {
    one: [['explicit', 'exponential']],
    distinct: [['dimension', 'name']],
  },
};
