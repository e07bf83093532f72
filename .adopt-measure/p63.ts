// Adopted from grafana+alloy-scenarios__syslog__config.alloy by application-observability-lab: it is yours from here on.
import { Livedebugging } from '../imports/alloy/config';
import { LokiSourceSyslog, LokiWrite } from '../imports/alloy/loki';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy-scenarios__syslog__config.alloy. */
export class P63 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p63');

    new Livedebugging(this, { enabled: true });

    const write = new LokiWrite(this, 'local', { endpoint: [{ url: 'http://loki:3100/loki/api/v1/push' }] });

    new LokiSourceSyslog(this, 'local', {
      listener: [
        { address: '0.0.0.0:51893', labels: { component: 'loki.source.syslog', protocol: 'tcp' } },
        {
          address: '0.0.0.0:51898',
          protocol: 'udp',
          labels: { component: 'loki.source.syslog', protocol: 'udp' },
        },
      ],
      forwardTo: [write.receiver],
    });
  }
}

/** `extend: { pipelines: [p63] }` in an environment runs it. */
export const p63 = definePipeline({
  name: 'p63',
  description: 'Adopted from grafana+alloy-scenarios__syslog__config.alloy.',
  settings: section('the pipeline p63', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P63(config),
});
