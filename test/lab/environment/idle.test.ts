import { checkSettings } from '../../../lib/lab/environment';
import { pipelines } from '../../../lib/lab/pipelines';
import { said } from '../../../lib/lab/settings/errors';
import { lab } from './wrong/base';

const filled = checkSettings(lab);
const ofPipeline = (name: string) => Object(said(filled.pipelines, name));
const refusal = (input: object) => () => checkSettings({ ...lab, ...input });

const switchable = pipelines.map(({ name }) => name).filter((name) => ofPipeline(name).enabled === false);

test('nearly all pipelines are off where nothing is said', () => {
  expect(switchable.length).toBeGreaterThan(15);
});

test.each(switchable)('every setting of %s is refused without enabled', (name) => {
  const { enabled: _, ...settings } = ofPipeline(name);
  for (const [key, value] of Object.entries(settings)) {
    expect(refusal({ pipelines: { [name]: { [key]: value } } })).toThrow(
      `pipelines.${name}.enabled is missing, but ${key} is given`,
    );
    expect(refusal({ pipelines: { [name]: { enabled: false, [key]: value } } })).not.toThrow();
  }
});

const observability = (settings: object) => ({ pipelines: { applicationObservability: settings } });
const app = { name: 'shop', language: 'python', image: 'docker.io/library/shop:1', port: 8080 };

test.each<[what: string, input: object, sentence: string]>([
  [
    'protocols of Jaeger that nobody switched on',
    observability({ receivers: { jaeger: { protocols: ['grpc'] } } }),
    'pipelines.applicationObservability.receivers.jaeger.enabled is missing, but protocols is given, which does nothing while the section is off; give true to switch it on, or false to keep it off.',
  ],
  [
    'requests of a load generator that nobody switched on',
    { loadGenerator: { requestsPerSecond: 5 } },
    'loadGenerator.enabled is missing, but requestsPerSecond is given',
  ],
  [
    'the number of samplers without tail sampling',
    { alloy: { sampler: { replicas: 3 } } },
    'alloy.sampler is given, but pipelines.applicationObservability.sampling.tail is not given, and there is no sampler without it; remove one of the two.',
  ],
  ...['none', 'tempo'].map((mode): [string, object, string] => [
    `metrics from traces that are made by ${mode}`,
    observability({ metricsFromTraces: mode, spanMetrics: { perInstance: false } }),
    `pipelines.applicationObservability.spanMetrics is given, but pipelines.applicationObservability.metricsFromTraces is "${mode}"`,
  ]),
  [
    'a service graph that nobody makes',
    observability({ metricsFromTraces: 'none', serviceGraph: { waitingEnds: 500 } }),
    'pipelines.applicationObservability.serviceGraph is given, but',
  ],
  [
    'who takes access logs that are not sent',
    { pipelines: { mesh: { enabled: true, accessLogs: false, accessLogProvider: 'alloy-logs' } } },
    'pipelines.mesh.accessLogProvider is given, but pipelines.mesh.accessLogs is false, and proxies send no access logs then; remove one of the two.',
  ],
  [
    'a share of spans that are not sent',
    { pipelines: { beyla: { enabled: true, traces: false, samplingRatio: 0.5 } } },
    'pipelines.beyla.samplingRatio is given, but pipelines.beyla.traces is false',
  ],
  [
    'the interval of metrics that are not scraped',
    { pipelines: { collectorHealth: { enabled: true, metrics: false, interval: '30s' } } },
    'pipelines.collectorHealth.interval is given, but pipelines.collectorHealth.metrics is false',
  ],
  [
    'the health of collectors, and nothing of it',
    { pipelines: { collectorHealth: { enabled: true, metrics: false, logs: false, traceRatio: 0 } } },
    'pipelines.collectorHealth.enabled is true, but metrics and logs are false and traceRatio is 0, and nothing is sent then; leave one of them in, or set enabled to false.',
  ],
  [
    'a destination that no pipeline names',
    {
      destinations: { ...lab.destinations, other: { kind: 'otlp', url: 'https://other.example' } },
      ...observability({ destinations: ['local'] }),
    },
    'destinations.other gets nothing, since every pipeline names other destinations, local; name it in a pipeline, or remove it.',
  ],
  [
    'the C library of an application without an agent',
    { applications: [{ ...app, variant: 'clean', platform: 'musl' }] },
    'applications[0].platform is "musl", but the variant is "clean", which has no agent that would depend on it; remove it, or choose a variant with an agent.',
  ],
  [
    'out of a mesh that there is not',
    { applications: [{ ...app, mesh: false }] },
    'applications[0].mesh is false, but pipelines.mesh is off, and there is no mesh to leave; remove it, or switch the pipeline on.',
  ],
])('%s is refused', (_, input, sentence) => {
  expect(refusal(input)).toThrow(sentence);
});

test('settings that were filled in may be given again', () => {
  expect(checkSettings(filled)).toEqual(filled);
});
