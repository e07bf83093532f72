// Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__datadog.alloy by application-observability-lab: it is yours from here on.
import {
  OtelcolExporterDatadog,
  OtelcolExporterOtlp,
  OtelcolReceiverDatadog,
} from '../imports/alloy/otelcol';
import { RemoteKubernetesSecret } from '../imports/alloy/remote';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__otelcolconvert__testdata__datadog.alloy. */
export class P125 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p125');

    // To do: secrets stood here, and were not copied. Make the Secret that they are read from:
    // kubectl --namespace monitoring create secret generic p125 --from-env-file=/dev/stdin    # then type the line default-api-api-key=... and Ctrl-D
    const p125 = new RemoteKubernetesSecret(this, 'p125', {
      namespace: 'monitoring',
      name: 'p125',
    });

    const exporterOtlp = new OtelcolExporterOtlp(this, 'default', { client: { endpoint: 'database:4317' } });

    const exporterDatadog = new OtelcolExporterDatadog(this, 'default', {
      client: { timeout: '10s' },
      api: { apiKey: p125.data.get('default-api-api-key'), failOnInvalidKey: true },
      traces: {
        endpoint: 'https://trace.agent.datadoghq.com',
        ignoreResources: ['(GET|POST) /healthcheck'],
        spanNameRemappings: { 'instrumentation:express.server': 'express' },
        computeStatsBySpanKind: true,
        peerTagsAggregation: true,
      },
      metrics: {
        deltaTtl: 1200,
        endpoint: 'https://api.datadoghq.com',
        exporter: { resourceAttributesAsTags: true, instrumentationScopeMetadataAsTags: false },
        histograms: { mode: 'counters' },
        sums: { initialCumulativeMonotonicValue: 'keep' },
        summaries: { mode: 'noquantiles' },
      },
      logs: { endpoint: 'https://http-intake.logs.datadoghq.com', compressionLevel: 7 },
    });

    new OtelcolReceiverDatadog(this, 'default', {
      idleTimeout: '0s',
      readTimeout: '0s',
      writeTimeout: '0s',
      readHeaderTimeout: '0s',
      idleSeriesCleanupInterval: '0s',
      output: {
        metrics: [exporterOtlp.input, exporterDatadog.input],
        traces: [exporterOtlp.input, exporterDatadog.input],
      },
    });
  }
}

/** `extend: { pipelines: [p125] }` in an environment runs it. */
export const p125 = definePipeline({
  name: 'p125',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__datadog.alloy.',
  settings: section('the pipeline p125', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P125(config),
});
