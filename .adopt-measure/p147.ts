// Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__kafka.alloy by application-observability-lab: it is yours from here on.
import { OtelcolExporterKafka, OtelcolReceiverKafka } from '../imports/alloy/otelcol';
import { RemoteKubernetesSecret } from '../imports/alloy/remote';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__otelcolconvert__testdata__kafka.alloy. */
export class P147 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p147');

    // To do: secrets stood here, and were not copied. Make the Secret that they are read from:
    // kubectl --namespace monitoring create secret generic p147 --from-env-file=/dev/stdin    # then type the line default-plaintext-password=... and Ctrl-D
    const p147 = new RemoteKubernetesSecret(this, 'p147', {
      namespace: 'monitoring',
      name: 'p147',
    });

    const exporterKafka = new OtelcolExporterKafka(this, 'default', {
      protocolVersion: '2.0.0',
      brokers: ['redpanda:9092'],
      resolveCanonicalBootstrapServersOnly: true,
      clientId: 'otelcol',
      topicFromAttribute: 'my_topic',
      partitionTracesById: true,
      partitionMetricsByResourceAttributes: true,
      partitionLogsByResourceAttributes: true,
      partitionLogsByTraceId: true,
      timeout: '11s',
      includeMetadataKeys: ['key1', 'key2'],
      logs: { topic: 'otlp_logs', encoding: 'otlp_proto' },
      metrics: { topic: 'otlp_metrics', encoding: 'otlp_proto' },
      traces: { topic: 'otlp_spans', encoding: 'otlp_proto' },
      authentication: {
        plaintext: { username: 'fakeusername', password: p147.data.get('default-plaintext-password') },
        sasl: {
          username: 'fakeusername',
          password: p147.data.get('default-plaintext-password'),
          mechanism: 'SCRAM-SHA-256',
          version: 1,
          awsMsk: { region: 'us-east-1' },
        },
        tls: { insecure: true },
        kerberos: {
          serviceName: 'someservice',
          realm: 'myrealm',
          username: 'fakeusername',
          password: p147.data.get('default-plaintext-password'),
        },
      },
      producer: {
        maxMessageBytes: 209715200,
        maxBrokerWriteBytes: 209715200,
        compression: 'gzip',
        compressionParams: { level: 9 },
        flushMaxMessages: 11,
        allowAutoTopicCreation: true,
        linger: '250ms',
      },
    });

    new OtelcolReceiverKafka(this, 'default', {
      brokers: ['broker:9092'],
      protocolVersion: '2.0.0',
      sessionTimeout: '11s',
      heartbeatInterval: '4s',
      authentication: {
        plaintext: { username: 'fakeusername', password: p147.data.get('default-plaintext-password') },
        sasl: {
          username: 'fakeusername',
          password: p147.data.get('default-plaintext-password'),
          mechanism: 'AWS_MSK_IAM_OAUTHBEARER',
          version: 1,
          awsMsk: { region: 'us-east-1' },
        },
        tls: { insecure: true },
        kerberos: {
          serviceName: 'someservice',
          realm: 'myrealm',
          username: 'fakeusername',
          password: p147.data.get('default-plaintext-password'),
        },
      },
      minFetchSize: 2,
      maxFetchSize: 2000000,
      maxPartitionFetchSize: 2097152,
      maxFetchWait: '11s',
      groupRebalanceStrategy: 'roundrobin',
      groupInstanceId: 'fakeinstanceid',
      rackId: 'test-rack',
      useLeaderEpoch: false,
      errorBackoff: {
        enabled: true,
        initialInterval: '1s',
        randomizationFactor: 0.1,
        multiplier: 1,
        maxInterval: '1s',
        maxElapsedTime: '1m0s',
      },
      output: { metrics: [exporterKafka.input], logs: [exporterKafka.input], traces: [exporterKafka.input] },
    });
  }
}

/** `extend: { pipelines: [p147] }` in an environment runs it. */
export const p147 = definePipeline({
  name: 'p147',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__kafka.alloy.',
  settings: section('the pipeline p147', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P147(config),
});
