// Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__redactionprocessor.alloy by application-observability-lab: it is yours from here on.
import {
  OtelcolExporterOtlp,
  OtelcolProcessorRedaction,
  OtelcolReceiverOtlp,
} from '../imports/alloy/otelcol';
import { RemoteKubernetesSecret } from '../imports/alloy/remote';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__otelcolconvert__testdata__redactionprocessor.alloy. */
export class P163 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p163');

    // To do: secrets stood here, and were not copied. Make the Secret that they are read from:
    // kubectl --namespace monitoring create secret generic p163 --from-env-file=/dev/stdin    # then type the line default-hmac-key=... and Ctrl-D
    const p163 = new RemoteKubernetesSecret(this, 'p163', {
      namespace: 'monitoring',
      name: 'p163',
    });

    const exporterOtlp = new OtelcolExporterOtlp(this, 'default', { client: { endpoint: 'database:4317' } });

    const processorRedaction = new OtelcolProcessorRedaction(this, 'default', {
      allowAllKeys: true,
      allowedKeys: ['description', 'group'],
      ignoredKeys: ['safe_attribute'],
      blockedKeyPatterns: ['.*token.*'],
      ignoredKeyPatterns: ['.*safe.*'],
      allowedValues: ['^https?://.*'],
      blockedValues: ['4[0-9]{12}(?:[0-9]{3})?'],
      hashFunction: 'hmac-sha256',
      hmacKey: p163.data.get('default-hmac-key'),
      redactAllTypes: true,
      summary: 'debug',
      urlSanitizer: { enabled: true, attributes: ['http.url', 'url.full'], sanitizeSpanName: true },
      dbSanitizer: {
        sanitizeSpanName: true,
        sql: { enabled: true, attributes: ['db.statement'] },
        redis: { enabled: true },
        valkey: { enabled: true },
        memcached: { enabled: true },
        mongo: { enabled: true },
        opensearch: { enabled: true },
        es: { enabled: true },
      },
      output: { traces: [exporterOtlp.input] },
    });

    new OtelcolReceiverOtlp(this, 'default', {
      grpc: { endpoint: 'localhost:4317' },
      http: { endpoint: 'localhost:4318', idleTimeout: '0s', writeTimeout: '0s', readHeaderTimeout: '0s' },
      output: { traces: [processorRedaction.input] },
    });
  }
}

/** `extend: { pipelines: [p163] }` in an environment runs it. */
export const p163 = definePipeline({
  name: 'p163',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__redactionprocessor.alloy.',
  settings: section('the pipeline p163', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P163(config),
});
