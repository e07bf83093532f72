// Adopted from Clay-Ferguson+grafana-alloy__config.alloy by application-observability-lab: it is yours from here on.
import { Livedebugging } from '../imports/alloy/config';
import { LocalFileMatch } from '../imports/alloy/local';
import { LokiProcess, LokiSourceFile, LokiWrite } from '../imports/alloy/loki';
import { type AlloyConfig, constants, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of Clay-Ferguson+grafana-alloy__config.alloy. */
export class P4 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p4');

    new Livedebugging(this, { enabled: true });

    const localFiles = new LocalFileMatch(this, 'local_files', {
      pathTargets: [{ __path__: '/temp/logs/*.log', job: 'quanta', hostname: constants.hostname }],
      syncPeriod: '5s',
    });

    const write = new LokiWrite(this, 'local', { endpoint: [{ url: 'http://loki:3100/loki/api/v1/push' }] });

    // Process JSON logs and extract structured metadata
    const jsonParser = new LokiProcess(this, 'json_parser', {
      stage: [
        {
          json: {
            expressions: {
              level: 'level',
              timestamp: 'time',
              message: 'msg',
              pid: 'pid',
              hostname: 'hostname',
              req_id: 'reqId',
              method: 'req.method',
              url: 'req.url',
              status: 'res.statusCode',
              response_time: 'responseTime',
              user_agent: 'req.headers."user-agent"',
              remote_addr: 'req.remoteAddress',
            },
          },
        },
        // Add labels for better querying
        { labels: { values: { level: '', method: '', status_code: 'status', hostname: '' } } },
        // Format timestamp if needed
        { timestamp: { source: 'timestamp', format: 'RFC3339' } },
      ],
      forwardTo: [write.receiver],
    });

    new LokiSourceFile(this, 'log_scrape', {
      targets: localFiles.targets,
      forwardTo: [jsonParser.receiver],
      tailFromEnd: false,
    });
  }
}

/** `extend: { pipelines: [p4] }` in an environment runs it. */
export const p4 = definePipeline({
  name: 'p4',
  description: 'Adopted from Clay-Ferguson+grafana-alloy__config.alloy.',
  settings: section('the pipeline p4', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P4(config),
});
