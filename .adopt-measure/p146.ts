// Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__k8sattributes.alloy by application-observability-lab: it is yours from here on.
import {
  OtelcolExporterOtlp,
  OtelcolProcessorK8sattributes,
  OtelcolReceiverOtlp,
} from '../imports/alloy/otelcol';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__otelcolconvert__testdata__k8sattributes.alloy. */
export class P146 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p146');

    const exporterOtlp = new OtelcolExporterOtlp(this, 'default', { client: { endpoint: 'database:4317' } });

    const processorK8sattributes = new OtelcolProcessorK8sattributes(this, 'default', {
      authType: 'serviceAccount',
      extract: {
        metadata: [
          'container.image.name',
          'container.image.tag',
          'k8s.deployment.name',
          'k8s.namespace.name',
          'k8s.node.name',
          'k8s.pod.name',
          'k8s.pod.start_time',
          'k8s.pod.uid',
        ],
      },
      output: { metrics: [exporterOtlp.input], logs: [exporterOtlp.input], traces: [exporterOtlp.input] },
    });

    new OtelcolReceiverOtlp(this, 'default', {
      grpc: { endpoint: 'localhost:4317' },
      http: { endpoint: 'localhost:4318', idleTimeout: '0s', writeTimeout: '0s', readHeaderTimeout: '0s' },
      output: {
        metrics: [processorK8sattributes.input],
        logs: [processorK8sattributes.input],
        traces: [processorK8sattributes.input],
      },
    });
  }
}

/** `extend: { pipelines: [p146] }` in an environment runs it. */
export const p146 = definePipeline({
  name: 'p146',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__k8sattributes.alloy.',
  settings: section('the pipeline p146', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P146(config),
});
