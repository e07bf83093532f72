// Adopted from grafana+alloy__internal__converter__internal__prometheusconvert__testdata__scrape.alloy by application-observability-lab: it is yours from here on.
import { PrometheusRemoteWrite, PrometheusScrape } from '../imports/alloy/prometheus';
import { RemoteKubernetesSecret } from '../imports/alloy/remote';
import { type AlloyConfig, convert, Pipeline, raw } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__prometheusconvert__testdata__scrape.alloy. */
export class P200 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p200');

    // To do: secrets stood here, and were not copied. Make the Secret that they are read from:
    // kubectl --namespace monitoring create secret generic p200 --from-env-file=/dev/stdin    # then type a line for each of prometheus-1-basic-auth-password=..., default-sigv4-access-key=..., default-sigv4-secret-key=... and Ctrl-D
    const p200 = new RemoteKubernetesSecret(this, 'p200', {
      namespace: 'monitoring',
      name: 'p200',
    });

    const remoteWrite = new PrometheusRemoteWrite(this, 'default', {
      externalLabels: { cluster: 'prod' },
      endpoint: [
        {
          name: 'remote1',
          url: 'http://remote-write-url1',
          queueConfig: {},
          metadataConfig: {},
          writeRelabelConfig: [
            { sourceLabels: ['__address1__'], targetLabel: '__param_target1' },
            { sourceLabels: ['__address2__'], targetLabel: '__param_target2' },
          ],
        },
        { name: 'remote2', url: 'http://remote-write-url2', queueConfig: {}, metadataConfig: {} },
        {
          name: 'remote3_sigv4_defaults',
          url: 'http://localhost:9012/api/prom/push',
          queueConfig: {},
          metadataConfig: {},
          sigv4: {},
        },
        {
          name: 'remote4_sigv4_explicit',
          url: 'http://localhost:9012/api/prom/push',
          queueConfig: {},
          metadataConfig: {},
          sigv4: {
            region: 'us-east-1',
            accessKey: convert.nonsensitive(p200.data.get('default-sigv4-access-key')),
            secretKey: p200.data.get('default-sigv4-secret-key'),
            profile: 'fake_profile',
            roleArn: 'fake_role_arn',
          },
        },
        {
          name: 'remote5_azuread_defaults',
          url: 'http://localhost:9012/api/prom/push',
          queueConfig: {},
          metadataConfig: {},
          azuread: { managedIdentity: { clientId: '00000000-0000-0000-0000-000000000000' } },
        },
        {
          name: 'remote6_azuread_explicit',
          url: 'http://localhost:9012/api/prom/push',
          queueConfig: {},
          metadataConfig: {},
          azuread: {
            managedIdentity: { clientId: '00000000-0000-0000-0000-000000000000' },
            cloud: 'AzureGovernment',
          },
        },
      ],
    });

    new PrometheusScrape(this, 'prometheus_1', {
      targets: raw<never>(
        'array.concat([\n\t{\n\t\t__address__ = "localhost:9090",\n\t\tapp         = "foo",\n\t},\n], [\n\t{\n\t\t__address__ = "localhost:9091",\n\t\tapp         = "foo",\n\t},\n])',
      ),
      forwardTo: [remoteWrite.receiver],
      jobName: 'prometheus-1',
      honorTimestamps: false,
      trackTimestampsStaleness: true,
      scrapeInterval: '10s',
      scrapeTimeout: '5s',
      basicAuth: { username: 'user', password: p200.data.get('prometheus-1-basic-auth-password') },
    });

    new PrometheusScrape(this, 'prometheus2', {
      targets: raw<never>(
        'array.concat([\n\t{\n\t\t__address__ = "localhost:9091",\n\t},\n], [\n\t{\n\t\t__address__ = "localhost:9092",\n\t},\n], [\n\t{\n\t\t__address__ = "localhost:9093",\n\t},\n])',
      ),
      forwardTo: [remoteWrite.receiver],
      jobName: 'prometheus2',
    });
  }
}

/** `extend: { pipelines: [p200] }` in an environment runs it. */
export const p200 = definePipeline({
  name: 'p200',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__prometheusconvert__testdata__scrape.alloy.',
  settings: section('the pipeline p200', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P200(config),
});
