// Adopted from grafana+alloy-scenarios__aws-firehose-logs__config.alloy by application-observability-lab: it is yours from here on.
import { Livedebugging } from '../imports/alloy/config';
import { LokiRelabel, LokiSourceAwsfirehose, LokiWrite } from '../imports/alloy/loki';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy-scenarios__aws-firehose-logs__config.alloy. */
export class P16 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p16');

    // AWS Kinesis Data Firehose → Loki, no AWS account required.
    //
    // `loki.source.awsfirehose` is just an HTTP endpoint that accepts
    // Firehose's documented delivery format (a `records` array of base64
    // blobs). A small Python sender container in this scenario fakes the
    // producer side, posting CloudWatch-style log batches every few
    // seconds. The component auto-detects the CloudWatch envelope and
    // attaches the `__aws_cw_*` discovery labels we relabel below.
    new Livedebugging(this, { enabled: true });

    // CloudWatch envelope discovery labels are exposed by
    // `loki.source.awsfirehose` only via its `relabel_rules` argument
    // (same pattern as `loki.source.journal`). They are NOT attached to
    // outgoing entries by default — running them through a standalone
    // `loki.relabel` after the source would see no `__aws_cw_*` labels.
    const firehose = new LokiRelabel(this, 'firehose', {
      forwardTo: [],
      rule: [
        { sourceLabels: ['__aws_cw_log_group'], targetLabel: 'log_group' },
        { sourceLabels: ['__aws_cw_log_stream'], targetLabel: 'log_stream' },
        { sourceLabels: ['__aws_cw_msg_type'], targetLabel: 'msg_type' },
      ],
    });

    const write = new LokiWrite(this, 'local', { endpoint: [{ url: 'http://loki:3100/loki/api/v1/push' }] });

    new LokiSourceAwsfirehose(this, 'fake', {
      http: { listenAddress: '0.0.0.0', listenPort: 9999 },
      relabelRules: firehose.rules,
      forwardTo: [write.receiver],
    });
  }
}

/** `extend: { pipelines: [p16] }` in an environment runs it. */
export const p16 = definePipeline({
  name: 'p16',
  description: 'Adopted from grafana+alloy-scenarios__aws-firehose-logs__config.alloy.',
  settings: section('the pipeline p16', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P16(config),
});
