// Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__googlecloud.alloy by application-observability-lab: it is yours from here on.
import {
  OtelcolExporterGooglecloud,
  OtelcolExporterGooglecloudpubsub,
  OtelcolReceiverGooglecloudpubsub,
} from '../imports/alloy/otelcol';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__otelcolconvert__testdata__googlecloud.alloy. */
export class P138 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p138');

    const exporterGooglecloud = new OtelcolExporterGooglecloud(this, 'default', {
      sendingQueue: { numConsumers: 123, queueSize: 1234 },
      project: 'my-project-id',
      destinationProjectQuota: true,
      userAgent: 'my-user-agent',
      impersonate: {
        targetPrincipal: 'my-principal@example.com',
        subject: 'my-jwt-sub',
        delegates: ['foo@example.com', 'bar@example.com'],
      },
      metric: {
        prefix: 'workload.example.com',
        endpoint: 'monitoring.example.com:443',
        compression: 'gzip',
        grpcPoolSize: 6,
        useInsecure: true,
        knownDomains: ['known.example.com'],
        skipCreateDescriptor: true,
        instrumentationLibraryLabels: false,
        createServiceTimeseries: true,
        createMetricDescriptorBufferSize: 57,
        serviceResourceLabels: false,
        resourceFilters: [{ prefix: 'my-prefix', regex: 'my-regex' }],
        cumulativeNormalization: false,
        sumOfSquaredDeviation: true,
        experimentalWal: { directory: '/path/to/dir', maxBackoff: '2h0m0s' },
      },
      trace: {
        endpoint: 'cloudtrace.example.com:443',
        grpcPoolSize: 7,
        useInsecure: true,
        attributeMappings: [{ key: 'my-key', replacement: 'my-replacement' }],
      },
      log: {
        endpoint: 'logging.example.com:443',
        compression: 'gzip',
        grpcPoolSize: 8,
        useInsecure: true,
        defaultLogName: 'my-exported-log',
        resourceFilters: [{ prefix: 'prefix-2', regex: 'regex-2' }],
      },
    });

    const exporterGooglecloudpubsub = new OtelcolExporterGooglecloudpubsub(this, 'default', {
      sendingQueue: { numConsumers: 57, queueSize: 567 },
      retryOnFailure: {
        initialInterval: '10s',
        randomizationFactor: 0,
        multiplier: 2,
        maxInterval: '1m0s',
        maxElapsedTime: '10m0s',
      },
      project: 'my-project-id',
      userAgent: 'my-user-agent',
      topic: 'projects/foo-bar/topics/custom-topic',
      compression: 'gzip',
      watermark: { behavior: 'earliest', allowedDrift: '10s' },
      endpoint: 'https://www.googleapis.com/',
      universeDomain: 'sovereign.example.com',
      insecure: true,
      ordering: { enabled: true, fromResourceAttribute: 'attr', removeResourceAttribute: true },
      timeout: '15s',
    });

    new OtelcolReceiverGooglecloudpubsub(this, 'default', {
      project: 'otel-project',
      userAgent: 'alloy',
      universeDomain: 'sovereign.example.com',
      insecure: true,
      subscription: 'projects/otel-project/subscriptions/otlp-logs',
      encoding: 'otlp_proto_trace',
      compression: 'gzip',
      ignoreEncodingError: true,
      timeout: '10s',
      output: {
        metrics: [exporterGooglecloud.input, exporterGooglecloudpubsub.input],
        logs: [exporterGooglecloud.input, exporterGooglecloudpubsub.input],
        traces: [exporterGooglecloud.input, exporterGooglecloudpubsub.input],
      },
    });
  }
}

/** `extend: { pipelines: [p138] }` in an environment runs it. */
export const p138 = definePipeline({
  name: 'p138',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__googlecloud.alloy.',
  settings: section('the pipeline p138', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P138(config),
});
