// Adopted from grafana+alloy__internal__converter__internal__promtailconvert__testdata__loki_write.alloy by application-observability-lab: it is yours from here on.
import { LokiWrite } from '../imports/alloy/loki';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__promtailconvert__testdata__loki_write.alloy. */
export class P225 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p225', { without: ['unfed-input'] });

    // To decide: kept as it was, though the rule unfed-input refuses it: nothing sends to its "receiver"; refer to it from a component, or remove it.
    new LokiWrite(this, 'default', {
      endpoint: [
        {
          url: 'http://localhost/loki/api/v1/push',
          batchWait: '10s',
          batchSize: '1KiB',
          remoteTimeout: '30s',
          headers: { bird: 'house', fat: 'ball' },
          minBackoffPeriod: '100ms',
          maxBackoffPeriod: '10s',
          maxBackoffRetries: 20,
          tenantId: 'sparrow',
          retryOnHttp429: false,
          proxyUrl: 'http://proxy.example.com',
        },
      ],
      externalLabels: {},
    });

    // To decide: kept as it was, though the rule unfed-input refuses it: nothing sends to its "receiver"; refer to it from a component, or remove it.
    new LokiWrite(this, 'default_2', {
      endpoint: [{ url: 'http://localhost/loki/api/v1/push' }],
      externalLabels: {},
    });
  }
}

/** `extend: { pipelines: [p225] }` in an environment runs it. */
export const p225 = definePipeline({
  name: 'p225',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__promtailconvert__testdata__loki_write.alloy.',
  settings: section('the pipeline p225', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P225(config),
});
