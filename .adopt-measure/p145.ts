// Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__jaegerremotesampling.alloy by application-observability-lab: it is yours from here on.
import {
  OtelcolExporterOtlp,
  OtelcolExtensionJaegerRemoteSampling,
  OtelcolReceiverJaeger,
} from '../imports/alloy/otelcol';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__otelcolconvert__testdata__jaegerremotesampling.alloy. */
export class P145 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p145');

    new OtelcolExtensionJaegerRemoteSampling(this, 'default', {
      grpc: {},
      http: { idleTimeout: '0s', writeTimeout: '0s', readHeaderTimeout: '0s' },
      source: { remote: { endpoint: 'jaeger-collector:14250' }, reloadInterval: '30s' },
    });

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

/** `extend: { pipelines: [p145] }` in an environment runs it. */
export const p145 = definePipeline({
  name: 'p145',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__jaegerremotesampling.alloy.',
  settings: section('the pipeline p145', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P145(config),
});
