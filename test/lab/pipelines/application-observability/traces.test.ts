import { App, Chart } from 'cdk8s';
import { AlloyConfig } from '../../../../lib/alloy';
import { localDestination } from '../../../../lib/lab/destinations/local/components';
import type { Sampling } from '../../../../lib/lab/pipelines/application-observability/sampling';
import {
  ApplicationTraces,
  type ApplicationTracesProps,
} from '../../../../lib/lab/pipelines/application-observability/traces';
import { receivesWhatIsSentTo } from './by-trace';

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
  new ApplicationTraces(config, { destination, metrics: true, byTrace: true, ...props });
  return config;
}

/** The components that a component's data reaches next. */
function next(config: AlloyConfig, where: string): string[] {
  return config.graph.edges.filter((edge) => edge.from.where === where).map(({ to }) => to.where);
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
      ...connectors,
      'otelcol.processor.filter "noise"',
    ]);
  });

  test.each(samplings)(
    'are sampled by %s behind the filter and before the batch, and nothing else is',
    (_by, sampling, sampler) => {
      const config = build({ sampling });
      expect(next(config, 'otelcol.processor.filter "noise"')).toEqual([sampler]);
      expect(next(config, sampler)).toEqual(['otelcol.processor.batch "traces"']);
      expect(config.graph.edges.filter(({ to }) => to.where === sampler)).toHaveLength(1);
    },
  );

  test.each(connectors)(
    'of %s, series of several pods are told apart by the name of the pod',
    (connector) => {
      const config = build();
      expect(next(config, connector)).toEqual(['otelcol.processor.attributes "instance"']);
      const text = config.files()['application-traces.alloy'] ?? '';
      expect(text).toMatch(/key += "collector.instance.id"\n\t\tvalue += constants.hostname\n/);
    },
  );

  test('of one pod, series carry no name of it', () => {
    const found = build({ byTrace: false }).blocks.map(({ component }) => component);
    expect(found).not.toContain('otelcol.processor.attributes');
  });

  test('become no metrics where somebody else makes them', () => {
    const found = build({ metrics: false }).blocks.map(({ component }) => component);
    expect(found.filter((component) => /connector|prometheus/.test(component))).toEqual([]);
  });

  test('are taken where those who send them by trace send them', () => {
    expect(receivesWhatIsSentTo(build())).toBe(true);
  });
});
