// Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__oauth2.alloy by application-observability-lab: it is yours from here on.
import {
  OtelcolAuthOauth2,
  OtelcolExporterOtlp,
  OtelcolExporterOtlphttp,
  OtelcolReceiverOtlp,
} from '../imports/alloy/otelcol';
import { RemoteKubernetesSecret } from '../imports/alloy/remote';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__otelcolconvert__testdata__oauth2.alloy. */
export class P153 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p153', { without: ['endpoint-url'] });

    // To do: secrets stood here, and were not copied. Make the Secret that they are read from:
    // kubectl --namespace monitoring create secret generic p153 --from-env-file=/dev/stdin    # then type the line default-client-secret=... and Ctrl-D
    const p153 = new RemoteKubernetesSecret(this, 'p153', {
      namespace: 'monitoring',
      name: 'p153',
    });

    const authOauth2 = new OtelcolAuthOauth2(this, 'default', {
      clientId: 'someclientid',
      clientSecret: p153.data.get('default-client-secret'),
      tokenUrl: 'https://example.com/oauth2/default/v1/token',
      endpointParams: { audience: ['someaudience'] },
      scopes: ['api.metrics'],
      tls: {
        caFile: '/var/lib/mycert.pem',
        certFile: 'certfile',
        keyFile: 'keyfile',
        cipherSuites: ['TLS_RSA_WITH_AES_128_CBC_SHA'],
        includeInsecureCipherSuites: true,
        insecure: true,
      },
      timeout: '2s',
    });

    const defaultWithauth = new OtelcolExporterOtlp(this, 'default_withauth', {
      client: { endpoint: 'database:4317', tls: { caFile: '/tmp/certs/ca.pem' }, auth: authOauth2.handler },
    });

    // To decide: kept as it was, though the rule endpoint-url refuses it: "database:4318" is no address to send to; begin with http:// or https:// and a host.
    const defaultNoauth = new OtelcolExporterOtlphttp(this, 'default_noauth', {
      client: { endpoint: 'database:4318', http2PingTimeout: '0s' },
    });

    new OtelcolReceiverOtlp(this, 'default', {
      grpc: { endpoint: 'localhost:4317' },
      output: {
        metrics: [defaultWithauth.input, defaultNoauth.input],
        logs: [defaultWithauth.input, defaultNoauth.input],
        traces: [defaultWithauth.input, defaultNoauth.input],
      },
    });
  }
}

/** `extend: { pipelines: [p153] }` in an environment runs it. */
export const p153 = definePipeline({
  name: 'p153',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__oauth2.alloy.',
  settings: section('the pipeline p153', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P153(config),
});
