import { lab, type Refused } from './base';

const observability = (change: object, more: object = {}) => ({
  ...lab,
  pipelines: { applicationObservability: change, ...more },
});

/** Signals of applications that are switched off. */
export const wrongSignals: Refused<unknown> = [
  [
    'an application with an agent that nobody hears',
    {
      ...observability({ enabled: false }),
      applications: [
        { name: 'shop', language: 'java', variant: 'auto', image: 'docker.io/example/shop:1', port: 8080 },
      ],
    },
    'applications[0].variant is "auto", but pipelines.applicationObservability is off, and nothing would take what its pods send; choose "clean", or switch the pipeline on.',
  ],
  [
    'workloads of others that nobody hears',
    {
      ...observability({ enabled: false }),
      observe: [{ namespace: 'shop', language: 'java', variant: 'auto' }],
    },
    'observe lists workloads, but pipelines.applicationObservability is off, and nothing would take what they send; remove it, or switch the pipeline on.',
  ],
  [
    'no signal at all',
    observability({ traces: false, metrics: false, logs: false }),
    'pipelines.applicationObservability.enabled is true, but traces, metrics and logs are false, and nothing is left to take; set enabled to false.',
  ],
  [
    'a signal of a pipeline that is off',
    observability({ enabled: false, logs: false }),
    'pipelines.applicationObservability.logs is false, but enabled is false, and no signal is taken; remove one of the two.',
  ],
  [
    'sampling of traces that are not taken',
    observability({ traces: false, sampling: { share: 0.5 } }),
    'pipelines.applicationObservability.sampling says which traces are kept, but traces is false, and none are taken; remove it.',
  ],
  [
    'metrics from traces that are not taken',
    observability({ traces: false, metricsFromTraces: 'tempo' }),
    'pipelines.applicationObservability.metricsFromTraces is given, but pipelines.applicationObservability.traces is false, and there are no traces to make metrics from; remove one of the two.',
  ],
  [
    'Zipkin without traces',
    observability({ traces: false, receivers: { zipkin: { enabled: true } } }),
    'pipelines.applicationObservability.receivers.zipkin.enabled is true, but traces is false, and it takes nothing else than traces; remove it.',
  ],
  [
    'the mode legacy without logs',
    observability({ logs: false, metricsFromTraces: 'legacy' }),
    'pipelines.applicationObservability.logs is false, but metricsFromTraces is "legacy", whose collector takes all signals; remove it, or choose another mode.',
  ],
  [
    'spans of a mesh that nobody takes',
    observability({ traces: false }, { mesh: { enabled: true, traces: true } }),
    'pipelines.mesh.traces is true, but traces is false for pipelines.applicationObservability, which would take the spans; set it to false.',
  ],
];
