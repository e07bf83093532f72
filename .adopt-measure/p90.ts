// Adopted from grafana+alloy__integration-tests__docker__tests__loki-gcplog__config.alloy by application-observability-lab: it is yours from here on.
import { LokiProcess, LokiRelabel, LokiSourceGcplog, LokiWrite } from '../imports/alloy/loki';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__integration-tests__docker__tests__loki-gcplog__config.alloy. */
export class P90 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p90');

    const write = new LokiWrite(this, 'test', { endpoint: [{ url: 'http://loki:3100/loki/api/v1/push' }] });

    // Drop labels that should not be indexed.
    const relabel = new LokiRelabel(this, 'test', {
      forwardTo: [write.receiver],
      rule: [{ action: 'labeldrop', regex: 'severity|log_name|subscription|tenant_id' }],
    });

    const lokiProcess = new LokiProcess(this, 'push', {
      stage: [
        { staticLabels: { values: { test_name: 'lokigcplog', mode: 'push' } } },
        { structuredMetadata: { values: { severity: '', log_name: '', subscription: '', tenant_id: '' } } },
      ],
      forwardTo: [relabel.receiver],
    });

    // Shared relabel rules: extract __gcp_* internals into user-facing labels
    // (indexed) and a few values that downstream stages move to structured metadata.
    const gcplog = new LokiRelabel(this, 'gcplog', {
      forwardTo: [],
      rule: [
        { sourceLabels: ['__gcp_resource_type'], targetLabel: 'service_name' },
        { sourceLabels: ['__gcp_resource_labels_cluster_name'], targetLabel: 'cluster' },
        { sourceLabels: ['__gcp_resource_labels_bucket_name'], targetLabel: 'bucket' },
        { sourceLabels: ['__gcp_severity'], targetLabel: 'severity' },
        { sourceLabels: ['__gcp_logname'], targetLabel: 'log_name' },
        { sourceLabels: ['__gcp_subscription_name'], targetLabel: 'subscription' },
        { sourceLabels: ['__tenant_id__'], targetLabel: 'tenant_id' },
      ],
    });

    // Push receiver: HTTP server bound to :1518
    // The host-run Go test posts Pub/Sub envelopes to this port directly.
    new LokiSourceGcplog(this, 'push', {
      push: { http: { listenAddress: '0.0.0.0', listenPort: 1518 } },
      forwardTo: [lokiProcess.receiver],
      relabelRules: gcplog.rules,
    });

    const lokiProcessPull = new LokiProcess(this, 'pull', {
      stage: [
        { staticLabels: { values: { test_name: 'lokigcplog', mode: 'pull' } } },
        { structuredMetadata: { values: { severity: '', log_name: '' } } },
      ],
      forwardTo: [relabel.receiver],
    });

    // Pull receiver: subscribes to the pre-created subscription on the Pub/Sub
    // emulator. The PUBSUB_EMULATOR_HOST env var (set on the alloy container)
    // redirects the Google Pub/Sub client to the emulator.
    //
    // The PUBSUB_EMULATOR_HOST env var is read by "cloud.google.com/go/pubsub/v2" under the hood.
    new LokiSourceGcplog(this, 'pull', {
      pull: { projectId: 'test-project', subscription: 'gcplog-subscription' },
      forwardTo: [lokiProcessPull.receiver],
      relabelRules: gcplog.rules,
    });
  }
}

/** `extend: { pipelines: [p90] }` in an environment runs it. */
export const p90 = definePipeline({
  name: 'p90',
  description: 'Adopted from grafana+alloy__integration-tests__docker__tests__loki-gcplog__config.alloy.',
  settings: section('the pipeline p90', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P90(config),
});
