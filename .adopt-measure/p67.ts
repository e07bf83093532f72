// Adopted from grafana+alloy-scenarios__vault-secrets__config.alloy by application-observability-lab: it is yours from here on.
import { Livedebugging } from '../imports/alloy/config';
import { PrometheusExporterSelf, PrometheusRemoteWrite, PrometheusScrape } from '../imports/alloy/prometheus';
import { RemoteKubernetesSecret, RemoteVault } from '../imports/alloy/remote';
import { type AlloyConfig, convert, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy-scenarios__vault-secrets__config.alloy. */
export class P67 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p67');

    // To do: secrets stood here, and were not copied. Make the Secret that they are read from:
    // kubectl --namespace monitoring create secret generic p67 --from-env-file=/dev/stdin    # then type the line creds-token-token=... and Ctrl-D
    const p67 = new RemoteKubernetesSecret(this, 'p67', {
      namespace: 'monitoring',
      name: 'p67',
    });

    // vault-secrets scenario
    //
    // remote.vault pulls remote_write basic_auth credentials from HashiCorp
    // Vault at runtime. reread_frequency makes Alloy pick up rotated values
    // without a restart — see README for the rotation demo.
    new Livedebugging(this, { enabled: true });

    const creds = new RemoteVault(this, 'creds', {
      server: 'http://vault:8200',
      // path = the KV mount; key = the secret path within that mount.
      // Alloy handles the KV v2 /data/ prefix internally.
      path: 'secret',
      key: 'alloy/remote-write',
      rereadFrequency: '30s',
      auth: [{ token: { token: p67.data.get('creds-token-token') } }],
    });

    const exporterSelf = new PrometheusExporterSelf(this, 'self');

    const viaNginx = new PrometheusRemoteWrite(this, 'via_nginx', {
      endpoint: [
        {
          url: 'http://nginx-auth/api/v1/write',
          basicAuth: {
            username: convert.nonsensitive(creds.data.field('username')),
            password: creds.data.field('password'),
          },
        },
      ],
    });

    new PrometheusScrape(this, 'self', {
      targets: exporterSelf.targets,
      forwardTo: [viaNginx.receiver],
      scrapeInterval: '10s',
    });
  }
}

/** `extend: { pipelines: [p67] }` in an environment runs it. */
export const p67 = definePipeline({
  name: 'p67',
  description: 'Adopted from grafana+alloy-scenarios__vault-secrets__config.alloy.',
  settings: section('the pipeline p67', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P67(config),
});
