// Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__groupbyattrs.alloy by application-observability-lab: it is yours from here on.
import {
  OtelcolExporterOtlp,
  OtelcolProcessorGroupbyattrs,
  OtelcolReceiverOtlp,
} from '../imports/alloy/otelcol';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__otelcolconvert__testdata__groupbyattrs.alloy. */
export class P139 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p139');

    const exporterOtlp = new OtelcolExporterOtlp(this, 'default', { client: { endpoint: 'database:4317' } });

    const processorGroupbyattrs = new OtelcolProcessorGroupbyattrs(this, 'default', {
      keys: ['k8s.namespace.name', 'k8s.deployment.name'],
      output: { metrics: [exporterOtlp.input], logs: [exporterOtlp.input], traces: [exporterOtlp.input] },
    });

    new OtelcolReceiverOtlp(this, 'default', {
      grpc: { endpoint: 'localhost:4317' },
      http: { endpoint: 'localhost:4318', idleTimeout: '0s', writeTimeout: '0s', readHeaderTimeout: '0s' },
      output: {
        metrics: [processorGroupbyattrs.input],
        logs: [processorGroupbyattrs.input],
        traces: [processorGroupbyattrs.input],
      },
    });
  }
}

/** `extend: { pipelines: [p139] }` in an environment runs it. */
export const p139 = definePipeline({
  name: 'p139',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__groupbyattrs.alloy.',
  settings: section('the pipeline p139', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P139(config),
});
