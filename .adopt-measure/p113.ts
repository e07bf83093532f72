// Adopted from grafana+alloy__integration-tests__k8s__tests__prometheus-exporter-mssql__config__config.alloy by application-observability-lab: it is yours from here on.
import { Livedebugging, Logging } from '../imports/alloy/config';
import {
  PrometheusExporterMssql,
  PrometheusRelabel,
  PrometheusRemoteWrite,
  PrometheusScrape,
} from '../imports/alloy/prometheus';
import { RemoteKubernetesSecret } from '../imports/alloy/remote';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__integration-tests__k8s__tests__prometheus-exporter-mssql__config__config.alloy. */
export class P113 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p113');

    // To do: secrets stood here, and were not copied. Make the Secret that they are read from:
    // kubectl --namespace monitoring create secret generic p113 --from-env-file=/dev/stdin    # then type the line test-connection-string=... and Ctrl-D
    const p113 = new RemoteKubernetesSecret(this, 'p113', {
      namespace: 'monitoring',
      name: 'p113',
    });

    new Logging(this, { level: 'debug' });

    new Livedebugging(this, { enabled: true });

    const test = new PrometheusExporterMssql(this, 'test', {
      connectionString: p113.data.get('test-connection-string'),
    });

    const mimir = new PrometheusRemoteWrite(this, 'mimir', {
      endpoint: [{ url: 'http://mimir:9009/api/v1/push', protobufMessage: 'io.prometheus.write.v2.Request' }],
    });

    const relabel = new PrometheusRelabel(this, 'mssql', {
      forwardTo: [mimir.receiver],
      rule: [{ action: 'replace', targetLabel: 'alloy_test_name', replacement: 'mssql' }],
    });

    new PrometheusScrape(this, 'mssql', {
      targets: test.targets,
      forwardTo: [relabel.receiver],
      scrapeInterval: '5s',
      scrapeTimeout: '3s',
      honorLabels: true,
      // honor_metadata forwards TYPE/HELP; asserted in k8s_test via QueryMetadata.
      honorMetadata: true,
    });
  }
}

/** `extend: { pipelines: [p113] }` in an environment runs it. */
export const p113 = definePipeline({
  name: 'p113',
  description:
    'Adopted from grafana+alloy__integration-tests__k8s__tests__prometheus-exporter-mssql__config__config.alloy.',
  settings: section('the pipeline p113', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P113(config),
});
