// Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__jaeger.alloy by application-observability-lab: it is yours from here on.
import { OtelcolExporterOtlp, OtelcolReceiverJaeger } from '../imports/alloy/otelcol';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__otelcolconvert__testdata__jaeger.alloy. */
export class P144 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p144');

    const exporterOtlp = new OtelcolExporterOtlp(this, 'default', { client: { endpoint: 'database:4317' } });

    new OtelcolReceiverJaeger(this, 'default', {
      protocols: {
        grpc: { endpoint: 'localhost:14250' },
        thriftHttp: {
          endpoint: 'localhost:14268',
          idleTimeout: '0s',
          writeTimeout: '0s',
          readHeaderTimeout: '0s',
        },
        thriftBinary: { endpoint: 'localhost:6832', maxPacketSize: '63KiB488B' },
        thriftCompact: { endpoint: 'localhost:6831', maxPacketSize: '63KiB488B' },
      },
      output: { traces: [exporterOtlp.input] },
    });
  }
}

/** `extend: { pipelines: [p144] }` in an environment runs it. */
export const p144 = definePipeline({
  name: 'p144',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__jaeger.alloy.',
  settings: section('the pipeline p144', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P144(config),
});
