import { placementOf } from '../../../../lib/lab/collectors/placement';
import { settingsWith, withTail } from '../../../commands/plan/settings';
import { configurationsOf } from '../../collectors/configurations';

const tail = { policies: [{ name: 'errors', type: 'status', statuses: ['ERROR'] }] };

/** The components of a collector's configuration that have to do with traces. */
function components(settings: ReturnType<typeof settingsWith>, collector: string): readonly string[] {
  const config = configurationsOf(settings).get(collector);
  return [...new Set(config?.blocks.map(({ component }) => component))].filter((component) =>
    /loadbalancing|tail_sampling|probabilistic_sampler|connector/.test(component),
  );
}

const connectors = ['host_info', 'servicegraph', 'spanmetrics'].map((name) => `otelcol.connector.${name}`);

/** What drops whole traces of probes. */
const probes = 'otelcol.processor.tail_sampling';

test('one receiver does everything', () => {
  expect([...components(settingsWith(), 'alloy-receiver')].sort()).toEqual([...connectors, probes].sort());
});

test('a filter of probes alone is no reason for a second tier', () => {
  expect([...placementOf(settingsWith()).keys()]).not.toContain('alloy-sampler');
});

test('several receivers hand each trace to one of them, whose series carry its name', () => {
  const several = settingsWith({ alloy: { receiver: { replicas: 2 } } });
  expect([...components(several, 'alloy-receiver')].sort()).toEqual(
    [...connectors, probes, 'otelcol.exporter.loadbalancing'].sort(),
  );
});

test('a number of receivers that follows the load is several, even while there is one', () => {
  const following = settingsWith({ alloy: { receiver: { autoscale: { min: 1, max: 2 } } } });
  expect(components(following, 'alloy-receiver')).toContain('otelcol.exporter.loadbalancing');
});

test('nobody brings traces together where nobody needs them whole', () => {
  const tempo = settingsWith({
    alloy: { receiver: { replicas: 2 } },
    pipelines: { applicationObservability: { metricsFromTraces: 'tempo', sampling: { share: 0.5 } } },
    telemetry: {
      filters: { without: ['health-checks', 'health-checkers', 'grpc-health-checks', 'scrapes'] },
    },
  });
  expect(components(tempo, 'alloy-receiver')).toEqual(['otelcol.processor.probabilistic_sampler']);
});

test('with tail sampling, receivers only hand on, and samplers make metrics before they decide', () => {
  const settings = withTail(tail);
  expect(components(settings, 'alloy-receiver')).toEqual(['otelcol.exporter.loadbalancing']);
  expect([...components(settings, 'alloy-sampler')].sort()).toEqual(
    [...connectors, 'otelcol.processor.tail_sampling'].sort(),
  );
});

test('the sampler takes traces at the name and port that receivers send to', () => {
  const [receiver, sampler] = ['alloy-receiver', 'alloy-sampler'].map((name) =>
    configurationsOf(withTail(tail)).get(name),
  );
  const exporter = receiver?.blocks.find(({ component }) => component === 'otelcol.exporter.loadbalancing');
  const taking = sampler?.blocks.find(({ component }) => component === 'otelcol.receiver.otlp');
  expect(exporter?.literal('resolver.dns.hostname')).toBe('alloy-sampler-peers.monitoring.svc.cluster.local');
  expect(taking?.literal('grpc.endpoint')).toBe(`0.0.0.0:${exporter?.literal('resolver.dns.port')}`);
});

test.each([
  ['tempo', 0.25, 'sampling.kept_share'],
  ['tempo', 1, undefined],
  ['none', 0.25, undefined],
])(
  'in the mode %s, with %d of the traces kept, resources carry %s',
  (metricsFromTraces, samplingRatio, attribute) => {
    const settings = settingsWith({
      instrumentation: { samplingRatio },
      pipelines: { applicationObservability: { metricsFromTraces } },
    });
    const text =
      configurationsOf(settings).get('alloy-receiver')?.files()['application-observability.alloy'] ?? '';
    expect(/sampling\.kept_share/.exec(text)?.[0]).toBe(attribute);
  },
);

test('the legacy mode has no receiver', () => {
  const legacy = settingsWith({ pipelines: { applicationObservability: { metricsFromTraces: 'legacy' } } });
  expect([...placementOf(legacy).keys()]).not.toContain('alloy-receiver');
});

test('labels name services in the receiver where the operator lets them', () => {
  const namedByLabels = (settings: ReturnType<typeof settingsWith>) =>
    configurationsOf(settings).get('alloy-receiver')?.files()['application-observability.alloy'] ?? '';
  const labels = 'key      = "app.kubernetes.io/instance"';
  expect(namedByLabels(settingsWith({ instrumentation: { useLabels: true } }))).toContain(labels);
  expect(namedByLabels(settingsWith())).not.toContain(labels);
});
