// Adopted from grafana+alloy-scenarios__k8s__prometheus-operator-probes__config.alloy by application-observability-lab: it is yours from here on.
import { Livedebugging } from '../imports/alloy/config';
import {
  PrometheusExporterBlackbox,
  PrometheusOperatorProbes,
  PrometheusRemoteWrite,
} from '../imports/alloy/prometheus';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy-scenarios__k8s__prometheus-operator-probes__config.alloy. */
export class P30 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p30');

    // Alloy as blackbox prober + Probe CR scraper for the Prometheus Operator.
    // Deploy with the steps in README.md.
    new Livedebugging(this, { enabled: true });

    new PrometheusExporterBlackbox(this, 'blackbox_exporter', {
      config: '{ modules: { http_2xx: { prober: http, timeout: 5s } } }',
    });

    const remoteWrite = new PrometheusRemoteWrite(this, 'local', {
      endpoint: [{ url: 'http://prometheus-server.meta.svc.cluster.local/api/v1/write' }],
    });

    new PrometheusOperatorProbes(this, 'blackbox', {
      namespaces: ['testns'],
      forwardTo: [remoteWrite.receiver],
    });
  }
}

/** `extend: { pipelines: [p30] }` in an environment runs it. */
export const p30 = definePipeline({
  name: 'p30',
  description: 'Adopted from grafana+alloy-scenarios__k8s__prometheus-operator-probes__config.alloy.',
  settings: section('the pipeline p30', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P30(config),
});
