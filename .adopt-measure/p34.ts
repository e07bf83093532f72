// Adopted from grafana+alloy-scenarios__log-secret-filtering__config.alloy by application-observability-lab: it is yours from here on.
import { Livedebugging } from '../imports/alloy/config';
import { LocalFileMatch } from '../imports/alloy/local';
import { LokiSecretfilter, LokiSourceFile, LokiWrite } from '../imports/alloy/loki';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy-scenarios__log-secret-filtering__config.alloy. */
export class P34 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p34');

    new Livedebugging(this, { enabled: true });

    const appLogs = new LocalFileMatch(this, 'app_logs', {
      pathTargets: [{ __path__: '/tmp/logs/*.log', job: 'secret-app' }],
      syncPeriod: '5s',
    });

    const write = new LokiWrite(this, 'local', { endpoint: [{ url: 'http://loki:3100/loki/api/v1/push' }] });

    // Redact secrets from log lines before sending to Loki.
    // Uses built-in Gitleaks patterns to detect API keys, passwords, tokens, etc.
    const secretfilter = new LokiSecretfilter(this, 'default', {
      forwardTo: [write.receiver],
      redactWith: '<REDACTED:$SECRET_NAME>',
    });

    new LokiSourceFile(this, 'log_scrape', {
      targets: appLogs.targets,
      forwardTo: [secretfilter.receiver],
      tailFromEnd: true,
    });
  }
}

/** `extend: { pipelines: [p34] }` in an environment runs it. */
export const p34 = definePipeline({
  name: 'p34',
  description: 'Adopted from grafana+alloy-scenarios__log-secret-filtering__config.alloy.',
  settings: section('the pipeline p34', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P34(config),
});
