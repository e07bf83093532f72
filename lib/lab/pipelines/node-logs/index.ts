import { limitsOf } from '../../settings/logs';
import { rulesOf } from '../../telemetry/logs/redaction';
import { definePipeline } from '../definition';
import { NodeLogs } from './components';
import { nodeLogsSchema } from './settings';

export const nodeLogs = definePipeline({
  name: 'nodeLogs',
  description: 'Logs: what the journal of each node holds.',
  offers: { logs: { job: 'integrations/kubernetes/journal', names: ['node', 'unit', 'level'] } },
  settings: nodeLogsSchema,
  takesOfNode: {
    what: 'the journal lies outside the log files of the node',
    instead: 'look for it in Cloud Logging there',
  },
  build:
    ({ settings, platform }) =>
    (config, destination) =>
      new NodeLogs(config, {
        ...settings,
        redaction: rulesOf(platform.redaction),
        limits: limitsOf(platform.logs),
        destination,
      }),
});
