// Adopted from grafana+alloy__internal__converter__internal__staticconvert__testdata__prom_remote_write.alloy by application-observability-lab: it is yours from here on.
import { PrometheusRemoteWrite } from '../imports/alloy/prometheus';
import { RemoteKubernetesSecret } from '../imports/alloy/remote';
import { type AlloyConfig, convert, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__staticconvert__testdata__prom_remote_write.alloy. */
export class P257 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p257', { without: ['unfed-input'] });

    // To do: secrets stood here, and were not copied. Make the Secret that they are read from:
    // kubectl --namespace monitoring create secret generic p257 --from-env-file=/dev/stdin    # then type a line for each of metrics-test5-sigv4-explicit-sigv4-access-key=..., metrics-test5-sigv4-explicit-sigv4-secret-key=... and Ctrl-D
    const p257 = new RemoteKubernetesSecret(this, 'p257', {
      namespace: 'monitoring',
      name: 'p257',
    });

    // To decide: kept as it was, though the rule unfed-input refuses it: nothing sends to its "receiver"; refer to it from a component, or remove it.
    new PrometheusRemoteWrite(this, 'metrics_test1', {
      endpoint: [
        {
          name: 'test1-04b53d',
          url: 'http://localhost:9009/api/prom/push',
          queueConfig: {},
          metadataConfig: {},
        },
      ],
    });

    // To decide: kept as it was, though the rule unfed-input refuses it: nothing sends to its "receiver"; refer to it from a component, or remove it.
    new PrometheusRemoteWrite(this, 'metrics_test2', {
      endpoint: [
        {
          name: 'test2-df90be',
          url: 'http://localhost:9010/api/prom/push',
          sendExemplars: false,
          queueConfig: {},
          metadataConfig: {},
        },
      ],
    });

    // To decide: kept as it was, though the rule unfed-input refuses it: nothing sends to its "receiver"; refer to it from a component, or remove it.
    new PrometheusRemoteWrite(this, 'metrics_test3', {
      endpoint: [
        {
          name: 'test3-ab9c68',
          url: 'http://localhost:9011/api/prom/push',
          queueConfig: {},
          metadataConfig: {},
        },
        {
          name: 'test3-0a2228',
          url: 'http://localhost:9012/api/prom/push',
          queueConfig: { retryOnHttp429: false },
          metadataConfig: {},
        },
      ],
    });

    // To decide: kept as it was, though the rule unfed-input refuses it: nothing sends to its "receiver"; refer to it from a component, or remove it.
    new PrometheusRemoteWrite(this, 'metrics_test4_sigv4_defaults', {
      endpoint: [
        {
          name: 'test4_sigv4_defaults-7f4a4f',
          url: 'http://localhost:9012/api/prom/push',
          queueConfig: {},
          metadataConfig: {},
          sigv4: {},
        },
      ],
    });

    // To decide: kept as it was, though the rule unfed-input refuses it: nothing sends to its "receiver"; refer to it from a component, or remove it.
    new PrometheusRemoteWrite(this, 'metrics_test5_sigv4_explicit', {
      endpoint: [
        {
          name: 'test5_sigv4_explicit-0e2644',
          url: 'http://localhost:9012/api/prom/push',
          queueConfig: {},
          metadataConfig: {},
          sigv4: {
            region: 'us-east-1',
            accessKey: convert.nonsensitive(p257.data.get('metrics-test5-sigv4-explicit-sigv4-access-key')),
            secretKey: p257.data.get('metrics-test5-sigv4-explicit-sigv4-secret-key'),
            profile: 'fake_profile',
            roleArn: 'fake_role_arn',
          },
        },
      ],
    });

    // To decide: kept as it was, though the rule unfed-input refuses it: nothing sends to its "receiver"; refer to it from a component, or remove it.
    new PrometheusRemoteWrite(this, 'metrics_test6_azuread_defaults', {
      endpoint: [
        {
          name: 'test6_azuread_defaults-d547ec',
          url: 'http://localhost:9012/api/prom/push',
          queueConfig: {},
          metadataConfig: {},
          azuread: { managedIdentity: { clientId: '00000000-0000-0000-0000-000000000000' } },
        },
      ],
    });

    // To decide: kept as it was, though the rule unfed-input refuses it: nothing sends to its "receiver"; refer to it from a component, or remove it.
    new PrometheusRemoteWrite(this, 'metrics_test7_azuread_explicit', {
      endpoint: [
        {
          name: 'test7_azuread_explicit-d4cdc3',
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
  }
}

/** `extend: { pipelines: [p257] }` in an environment runs it. */
export const p257 = definePipeline({
  name: 'p257',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__staticconvert__testdata__prom_remote_write.alloy.',
  settings: section('the pipeline p257', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P257(config),
});
