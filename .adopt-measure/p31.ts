// Adopted from grafana+alloy-scenarios__kafka__config.alloy by application-observability-lab: it is yours from here on.
import { Livedebugging } from '../imports/alloy/config';
import { LokiProcess, LokiSourceKafka, LokiWrite } from '../imports/alloy/loki';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy-scenarios__kafka__config.alloy. */
export class P31 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p31');

    new Livedebugging(this, { enabled: true });

    const write = new LokiWrite(this, 'local', { endpoint: [{ url: 'http://loki:3100/loki/api/v1/push' }] });

    const logData = new LokiProcess(this, 'log_data', {
      forwardTo: [write.receiver],
      stage: [
        { json: { dropMalformed: true, expressions: { level: '', msg: '', app: 'app' } } },
        { json: { source: 'app', expressions: { app_name: 'name', app_version: 'version' } } },
        {
          template: {
            source: 'new_json',
            template:
              '{"level":"{{ .level }}","msg":"{{ .msg }}","app_name":"{{ .app_name }}","app_version":"{{ .app_version }}"}',
          },
        },
        { output: { source: 'new_json' } },
      ],
    });

    new LokiSourceKafka(this, 'kafka', {
      brokers: ['kafka:9092'],
      topics: ['alloy-logs'],
      labels: { source: 'kafka', component: 'loki.source.kafka' },
      version: '3.8.0',
      forwardTo: [logData.receiver],
    });
  }
}

/** `extend: { pipelines: [p31] }` in an environment runs it. */
export const p31 = definePipeline({
  name: 'p31',
  description: 'Adopted from grafana+alloy-scenarios__kafka__config.alloy.',
  settings: section('the pipeline p31', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P31(config),
});
