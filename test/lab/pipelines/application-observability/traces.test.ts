import { App, Chart } from 'cdk8s';
import { AlloyConfig, type TopLevelBlock } from '../../../../lib/alloy';
import { localDestination } from '../../../../lib/lab/destinations/local/components';
import type { Sampling } from '../../../../lib/lab/pipelines/application-observability/sampling';
import {
  ApplicationTraces,
  type ApplicationTracesProps,
} from '../../../../lib/lab/pipelines/application-observability/traces';
import { receivesWhatIsSentTo } from './by-trace';
import { made } from './made';

function build(props: Partial<ApplicationTracesProps> = {}): AlloyConfig {
  const config = new AlloyConfig(new Chart(new App(), 'chart'), 'config');
  const destination = localDestination(config, {
    clusterName: 'lab',
    prometheusUrl: 'http://prometheus/api/v1/write',
    lokiUrl: 'http://loki/loki/api/v1/push',
    lokiOtlpUrl: 'http://loki/otlp',
    otlpUrl: 'http://tempo',
    pyroscopeUrl: 'http://pyroscope',
  });
  new ApplicationTraces(config, { destination, metrics: made, byTrace: true, ...props });
  return config;
}

/** The components that a component's data reaches next. */
function next(config: AlloyConfig, where: string): string[] {
  return config.graph.edges.filter((edge) => edge.from.where === where).map(({ to }) => to.where);
}

/** Everything that a component's data reaches. */
function* reached(config: AlloyConfig, where: string): Generator<string> {
  for (const found of config.graph.downstream(block(config, where))) yield found.where;
}

function block(config: AlloyConfig, where: string): TopLevelBlock {
  const found = config.blocks.find((candidate) => candidate.where === where);
  if (!found) throw new Error(`there is no ${where}`);
  return found;
}

function textOf(config: AlloyConfig): string {
  return config.files()['application-traces.alloy'] ?? '';
}

const connectors = [
  'otelcol.connector.host_info "default"',
  'otelcol.connector.spanmetrics "default"',
  'otelcol.connector.servicegraph "default"',
];

const tail: Sampling = {
  kind: 'tail',
  decisionWait: '10s',
  tracesInMemory: 1000,
  expectedTracesPerSecond: 10,
  policies: [{ name: 'errors', type: 'status', statuses: ['ERROR'] }],
};

const samplings: readonly [string, Sampling, string][] = [
  ['a share', { kind: 'probabilistic', percentage: 10 }, 'otelcol.processor.probabilistic_sampler "default"'],
  ['whole traces', tail, 'otelcol.processor.tail_sampling "default"'],
];

describe('traces of applications', () => {
  test('become metrics before anything of them is dropped', () => {
    expect(next(build(), 'otelcol.processor.memory_limiter "by_trace"')).toEqual([
      'otelcol.processor.transform "for_metrics"',
      'otelcol.processor.filter "spans"',
    ]);
    expect(next(build(), 'otelcol.processor.transform "for_metrics"')).toEqual([
      'otelcol.connector.host_info "default"',
      'otelcol.processor.filter "probes"',
    ]);
  });

  test.each(samplings)(
    'are sampled by %s behind the filter and before the batch, and nothing else is',
    (_by, sampling, sampler) => {
      const config = build({ sampling });
      expect(next(config, 'otelcol.processor.filter "spans"')).toEqual([sampler]);
      expect([...reached(config, sampler)]).toContain('otelcol.processor.batch "traces"');
      expect(config.graph.edges.filter(({ to }) => to.where === sampler)).toHaveLength(1);
    },
  );

  test.each(connectors)(
    'of %s, series of several pods are told apart by the name of the pod',
    (connector) => {
      const config = build();
      expect([...reached(config, connector)]).toContain('prometheus.relabel "from_traces"');
      expect(textOf(config)).toMatch(
        /target_label += "collector_instance_id"\n\t\treplacement += constants.hostname\n/,
      );
    },
  );

  test('wait for their first span, so that a probe goes with all that it called', () => {
    const config = build();
    expect(next(config, 'otelcol.processor.filter "spans"')).toEqual([
      'otelcol.processor.tail_sampling "probes"',
    ]);
  });

  test('do not wait where no filter looks at whole traces', () => {
    expect(textOf(build({ filters: [] }))).not.toContain('tail_sampling');
  });

  test.each([
    ['max_items', 10_000],
    ['ttl', '15s'],
  ])('the service graph has the %s %s', (key, value) => {
    expect(block(build(), 'otelcol.connector.servicegraph "default"').literal(`store.${key}`)).toBe(value);
  });

  test.each([
    ['aggregation_cardinality_limit', 500],
    ['resource_metrics_cache_size', 1000],
    ['metrics_expiration', '15m'],
    ['series_expiration', '15m'],
  ])('span metrics have the %s %s', (key, value) => {
    expect(block(build(), 'otelcol.connector.spanmetrics "default"').literal(key)).toBe(value);
  });

  test('dimensions and buckets of an environment are taken', () => {
    const text = textOf(
      build({
        metrics: {
          spanMetrics: { ...made.spanMetrics, dimensions: ['url.scheme'], buckets: ['1s'] },
          serviceGraph: { ...made.serviceGraph, dimensions: ['team'] },
        },
      }),
    );
    expect(text).toContain('name = "url.scheme"');
    expect(text.match(/buckets += \["1s"\]/g)).toHaveLength(2);
    expect(text).toMatch(/dimensions +=[^\]]*"team"/);
  });

  test('become no metrics where somebody else makes them', () => {
    const found = build({ metrics: undefined }).blocks.map(({ component }) => component);
    expect(found.filter((component) => /connector|prometheus/.test(component))).toEqual([]);
  });

  test('are taken where those who send them by trace send them', () => {
    expect(receivesWhatIsSentTo(build())).toBe(true);
  });
});
