// Adopted from grafana+alloy-scenarios__nginx-monitoring__config.alloy by application-observability-lab: it is yours from here on.
import { Livedebugging } from '../imports/alloy/config';
import { LocalFileMatch } from '../imports/alloy/local';
import { LokiProcess, LokiSourceFile, LokiWrite } from '../imports/alloy/loki';
import { PrometheusRemoteWrite, PrometheusScrape } from '../imports/alloy/prometheus';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy-scenarios__nginx-monitoring__config.alloy. */
export class P44 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p44');

    // NGINX Monitoring with Grafana Alloy.
    // Logs: tail access.log + error.log via loki.source.file, parse the access log
    // with a combined-format regex, and ship to Loki with method/status labels.
    // Metrics: scrape nginx-prometheus-exporter and remote_write to Prometheus.
    new Livedebugging(this, { enabled: true });

    // --- logs pipeline ---
    const fileMatch = new LocalFileMatch(this, 'nginx', {
      pathTargets: [
        { __path__: '/var/log/nginx-data/access.log', job: 'nginx', log_type: 'access' },
        { __path__: '/var/log/nginx-data/error.log', job: 'nginx', log_type: 'error' },
      ],
      syncPeriod: '5s',
    });

    const write = new LokiWrite(this, 'local', { endpoint: [{ url: 'http://loki:3100/loki/api/v1/push' }] });

    const lokiProcess = new LokiProcess(this, 'nginx', {
      stage: [
        // Extract `method` and `status` from access logs (combined format).
        // Error logs pass through unchanged.
        {
          match: {
            selector: '{log_type="access"}',
            stage: [
              {
                regex: {
                  expression:
                    '^(?P<remote_addr>\\S+) - (?P<remote_user>\\S+) \\[(?P<time_local>[^\\]]+)\\] "(?P<method>\\S+) (?P<path>\\S+) [^"]+" (?P<status>\\d+) (?P<bytes_sent>\\d+)',
                },
              },
              { labels: { values: { method: '', status: '' } } },
            ],
          },
        },
      ],
      forwardTo: [write.receiver],
    });

    new LokiSourceFile(this, 'nginx', {
      targets: fileMatch.targets,
      forwardTo: [lokiProcess.receiver],
      tailFromEnd: true,
    });

    const remoteWrite = new PrometheusRemoteWrite(this, 'local', {
      endpoint: [{ url: 'http://prometheus:9090/api/v1/write' }],
    });

    // --- metrics pipeline ---
    new PrometheusScrape(this, 'nginx', {
      targets: [{ __address__: 'nginx-exporter:9113', job: 'nginx' }],
      forwardTo: [remoteWrite.receiver],
      scrapeInterval: '15s',
    });
  }
}

/** `extend: { pipelines: [p44] }` in an environment runs it. */
export const p44 = definePipeline({
  name: 'p44',
  description: 'Adopted from grafana+alloy-scenarios__nginx-monitoring__config.alloy.',
  settings: section('the pipeline p44', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P44(config),
});
