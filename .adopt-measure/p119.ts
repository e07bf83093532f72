// Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__basicauth.alloy by application-observability-lab: it is yours from here on.
import { OtelcolAuthBasic, OtelcolExporterOtlp, OtelcolReceiverOtlp } from '../imports/alloy/otelcol';
import { RemoteKubernetesSecret } from '../imports/alloy/remote';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__otelcolconvert__testdata__basicauth.alloy. */
export class P119 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p119');

    // To do: secrets stood here, and were not copied. Make the Secret that they are read from:
    // kubectl --namespace monitoring create secret generic p119 --from-env-file=/dev/stdin    # then type a line for each of default-password=..., default-client-password=... and Ctrl-D
    const p119 = new RemoteKubernetesSecret(this, 'p119', {
      namespace: 'monitoring',
      name: 'p119',
    });

    const authBasic = new OtelcolAuthBasic(this, 'default', {
      username: 'username',
      password: p119.data.get('default-password'),
    });

    new OtelcolAuthBasic(this, 'default_client', {
      username: 'username2',
      password: p119.data.get('default-client-password'),
    });

    const exporterOtlp = new OtelcolExporterOtlp(this, 'default', {
      client: { endpoint: 'database:4317', auth: authBasic.handler },
    });

    new OtelcolReceiverOtlp(this, 'default', {
      grpc: { endpoint: 'localhost:4317' },
      http: { endpoint: 'localhost:4318', idleTimeout: '0s', writeTimeout: '0s', readHeaderTimeout: '0s' },
      output: { metrics: [exporterOtlp.input], logs: [exporterOtlp.input], traces: [exporterOtlp.input] },
    });
  }
}

/** `extend: { pipelines: [p119] }` in an environment runs it. */
export const p119 = definePipeline({
  name: 'p119',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__basicauth.alloy.',
  settings: section('the pipeline p119', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P119(config),
});
