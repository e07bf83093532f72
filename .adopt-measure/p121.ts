// Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__bearertoken.alloy by application-observability-lab: it is yours from here on.
import { LocalFile } from '../imports/alloy/local';
import {
  OtelcolAuthBearer,
  OtelcolExporterOtlp,
  OtelcolExporterOtlphttp,
  OtelcolReceiverOtlp,
} from '../imports/alloy/otelcol';
import { RemoteKubernetesSecret } from '../imports/alloy/remote';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__otelcolconvert__testdata__bearertoken.alloy. */
export class P121 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p121', { without: ['endpoint-url'] });

    // To do: secrets stood here, and were not copied. Make the Secret that they are read from:
    // kubectl --namespace monitoring create secret generic p121 --from-env-file=/dev/stdin    # then type the line default-withscheme-token=... and Ctrl-D
    const p121 = new RemoteKubernetesSecret(this, 'p121', {
      namespace: 'monitoring',
      name: 'p121',
    });

    const localFile = new LocalFile(this, 'default_fromfile', {
      filename: 'file-containing.token',
      isSecret: true,
    });

    const authBearer = new OtelcolAuthBearer(this, 'default_fromfile', { token: localFile.content });

    const defaultWithscheme = new OtelcolAuthBearer(this, 'default_withscheme', {
      scheme: 'CustomScheme',
      token: p121.data.get('default-withscheme-token'),
    });

    const exporterOtlp = new OtelcolExporterOtlp(this, 'default_withauth', {
      client: { endpoint: 'database:4317', auth: authBearer.handler },
    });

    // To decide: kept as it was, though the rule endpoint-url refuses it: "database:4318" is no address to send to; begin with http:// or https:// and a host.
    const exporterOtlphttp = new OtelcolExporterOtlphttp(this, 'default_withauth', {
      client: { endpoint: 'database:4318', http2PingTimeout: '0s', auth: defaultWithscheme.handler },
    });

    new OtelcolReceiverOtlp(this, 'default', {
      grpc: { endpoint: 'localhost:4317' },
      http: { endpoint: 'localhost:4318', idleTimeout: '0s', writeTimeout: '0s', readHeaderTimeout: '0s' },
      output: {
        metrics: [exporterOtlp.input, exporterOtlphttp.input],
        logs: [exporterOtlp.input, exporterOtlphttp.input],
        traces: [exporterOtlp.input, exporterOtlphttp.input],
      },
    });
  }
}

/** `extend: { pipelines: [p121] }` in an environment runs it. */
export const p121 = definePipeline({
  name: 'p121',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__bearertoken.alloy.',
  settings: section('the pipeline p121', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P121(config),
});
