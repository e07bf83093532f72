// Adopted from grafana+alloy__internal__converter__internal__promtailconvert__testdata__kafka.alloy by application-observability-lab: it is yours from here on.
import { DiscoveryRelabel } from '../imports/alloy/discovery';
import { LokiProcess, LokiSourceKafka, LokiWrite } from '../imports/alloy/loki';
import { RemoteKubernetesSecret } from '../imports/alloy/remote';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__promtailconvert__testdata__kafka.alloy. */
export class P222 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p222');

    // To do: secrets stood here, and were not copied. Make the Secret that they are read from:
    // kubectl --namespace monitoring create secret generic p222 --from-env-file=/dev/stdin    # then type a line for each of fun-sasl-config-password=..., fun-tls-config-key-pem=... and Ctrl-D
    const p222 = new RemoteKubernetesSecret(this, 'p222', {
      namespace: 'monitoring',
      name: 'p222',
    });

    const write = new LokiWrite(this, 'default', {
      endpoint: [{ url: 'http://localhost/loki/api/v1/push' }],
      externalLabels: {},
    });

    const lokiProcess = new LokiProcess(this, 'fun', {
      forwardTo: [write.receiver],
      stage: [
        {
          json: { expressions: { face: 'smiley', hand: 'thumbs-up' }, source: 'video', dropMalformed: true },
        },
      ],
    });

    const relabel = new DiscoveryRelabel(this, 'fun', {
      targets: [],
      rule: [{ sourceLabels: ['__trail__'], targetLabel: '__path__' }],
    });

    new LokiSourceKafka(this, 'fun', {
      brokers: ['localhost:9092', 'localhost:9093'],
      topics: ['memes', 'music', 'humour'],
      groupId: 'my_consumer_group',
      assignor: 'roundrobin',
      version: '2.2.2',
      authentication: {
        type: 'sasl',
        saslConfig: {
          mechanism: 'PLAIN',
          user: 'robin',
          password: p222.data.get('fun-sasl-config-password'),
          useTls: true,
          tlsConfig: {
            caFile: '/var/lib/ca-certificates/ca.pem',
            certFile: '/var/lib/ca-certificates/client.pem',
            keyPem: p222.data.get('fun-tls-config-key-pem'),
          },
        },
      },
      useIncomingTimestamp: true,
      labels: { job: 'fun', quality: 'excellent' },
      forwardTo: [lokiProcess.receiver],
      relabelRules: relabel.rules,
    });
  }
}

/** `extend: { pipelines: [p222] }` in an environment runs it. */
export const p222 = definePipeline({
  name: 'p222',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__promtailconvert__testdata__kafka.alloy.',
  settings: section('the pipeline p222', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P222(config),
});
