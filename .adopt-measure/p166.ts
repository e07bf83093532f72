// Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__solace.alloy by application-observability-lab: it is yours from here on.
import { OtelcolExporterOtlp, OtelcolReceiverSolace } from '../imports/alloy/otelcol';
import { RemoteKubernetesSecret } from '../imports/alloy/remote';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__otelcolconvert__testdata__solace.alloy. */
export class P166 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p166');

    // To do: secrets stood here, and were not copied. Make the Secret that they are read from:
    // kubectl --namespace monitoring create secret generic p166 --from-env-file=/dev/stdin    # then type the line default-sasl-plain-password=... and Ctrl-D
    const p166 = new RemoteKubernetesSecret(this, 'p166', {
      namespace: 'monitoring',
      name: 'p166',
    });

    const exporterOtlp = new OtelcolExporterOtlp(this, 'default', { client: { endpoint: 'database:4317' } });

    new OtelcolReceiverSolace(this, 'default', {
      broker: 'localhost:5672',
      queue: 'queue://#telemetry-profile123',
      tls: { insecure: true },
      flowControl: { delayedRetry: { delay: '20ms' } },
      auth: { saslPlain: { username: 'otel', password: p166.data.get('default-sasl-plain-password') } },
      output: { traces: [exporterOtlp.input] },
    });
  }
}

/** `extend: { pipelines: [p166] }` in an environment runs it. */
export const p166 = definePipeline({
  name: 'p166',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__solace.alloy.',
  settings: section('the pipeline p166', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P166(config),
});
