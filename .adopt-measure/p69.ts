// Adopted from grafana+alloy-scenarios__windows__config.alloy by application-observability-lab: it is yours from here on.
import { Livedebugging } from '../imports/alloy/config';
import { LokiProcess, LokiSourceWindowsevent, LokiWrite } from '../imports/alloy/loki';
import {
  PrometheusExporterWindows,
  PrometheusRemoteWrite,
  PrometheusScrape,
} from '../imports/alloy/prometheus';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy-scenarios__windows__config.alloy. */
export class P69 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p69');

    // ####################################
    // Windows Server Metrics Configuration
    // ####################################
    const exporterWindows = new PrometheusExporterWindows(this, 'default', {
      enabledCollectors: [
        'cpu',
        'cs',
        'logical_disk',
        'net',
        'os',
        'service',
        'system',
        'memory',
        'scheduled_task',
        'tcp',
      ],
    });

    const demo = new PrometheusRemoteWrite(this, 'demo', {
      endpoint: [{ url: 'http://localhost:9090/api/v1/write' }],
    });

    // Configure a prometheus.scrape component to collect windows metrics.
    new PrometheusScrape(this, 'example', {
      targets: exporterWindows.targets,
      forwardTo: [demo.receiver],
    });

    const write = new LokiWrite(this, 'endpoint', {
      endpoint: [{ url: 'http://localhost:3100/loki/api/v1/push' }],
    });

    const lokiProcess = new LokiProcess(this, 'endpoint', {
      forwardTo: [write.receiver],
      stage: [
        {
          json: {
            expressions: {
              message: '',
              Overwritten: '',
              source: '',
              computer: '',
              eventRecordID: '',
              channel: '',
              component_id: '',
              execution: '',
            },
          },
        },
        // Extract nested fields from the "execution" object (e.g. processId, processName).
        { json: { source: 'execution', expressions: { processId: '', processName: '' } } },
        {
          structuredMetadata: {
            values: {
              eventRecordID: '',
              channel: '',
              component_id: '',
              execution_processId: 'processId',
              execution_processName: 'processName',
            },
          },
        },
        { eventlogmessage: { source: 'message', overwriteExisting: true } },
        { labels: { values: { service_name: 'source' } } },
        { output: { source: 'message' } },
      ],
    });

    // ####################################
    // Windows Server Logs Configuration
    // ####################################
    new LokiSourceWindowsevent(this, 'application', {
      eventlogName: 'Application',
      useIncomingTimestamp: true,
      forwardTo: [lokiProcess.receiver],
    });

    new LokiSourceWindowsevent(this, 'System', {
      eventlogName: 'System',
      useIncomingTimestamp: true,
      forwardTo: [lokiProcess.receiver],
    });

    new Livedebugging(this);
  }
}

/** `extend: { pipelines: [p69] }` in an environment runs it. */
export const p69 = definePipeline({
  name: 'p69',
  description: 'Adopted from grafana+alloy-scenarios__windows__config.alloy.',
  settings: section('the pipeline p69', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P69(config),
});
