// Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__cloudflarereceiver.alloy by application-observability-lab: it is yours from here on.
import { OtelcolExporterOtlp, OtelcolReceiverCloudflare } from '../imports/alloy/otelcol';
import { RemoteKubernetesSecret } from '../imports/alloy/remote';
import { type AlloyConfig, convert, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__otelcolconvert__testdata__cloudflarereceiver.alloy. */
export class P122 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p122');

    // To do: secrets stood here, and were not copied. Make the Secret that they are read from:
    // kubectl --namespace monitoring create secret generic p122 --from-env-file=/dev/stdin    # then type the line default-secret=... and Ctrl-D
    const p122 = new RemoteKubernetesSecret(this, 'p122', {
      namespace: 'monitoring',
      name: 'p122',
    });

    const exporterOtlp = new OtelcolExporterOtlp(this, 'default', { client: { endpoint: 'database:4317' } });

    new OtelcolReceiverCloudflare(this, 'default', {
      endpoint: '0.0.0.0:12345',
      secret: convert.nonsensitive(p122.data.get('default-secret')),
      timestampField: 'CustomTimestampField',
      timestampFormat: 'unixnano',
      separator: ':',
      attributes: { ClientIP: 'http_request.client_ip', ClientRequestURI: 'http_request.uri' },
      tls: { certFile: '/path/to/cert.pem', keyFile: '/path/to/key.pem' },
      output: { logs: [exporterOtlp.input] },
    });
  }
}

/** `extend: { pipelines: [p122] }` in an environment runs it. */
export const p122 = definePipeline({
  name: 'p122',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__cloudflarereceiver.alloy.',
  settings: section('the pipeline p122', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P122(config),
});
