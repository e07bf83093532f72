import { limitsOf } from '../../settings/logs';
import { rulesOf } from '../../telemetry/logs/redaction';
import { definePipeline } from '../definition';
import { ClusterEvents } from './components';
import { clusterEventsSchema } from './settings';

export const clusterEvents = definePipeline({
  name: 'clusterEvents',
  description: 'Events of the Kubernetes API, as logs.',
  offers: {
    logs: {
      job: 'integrations/kubernetes/eventhandler',
      names: ['namespace', 'level', 'kind', 'name', 'reason', 'node'],
    },
  },
  settings: clusterEventsSchema,
  seesObserved: true,
  build:
    ({ settings, platform }) =>
    (config, destination) =>
      new ClusterEvents(config, {
        ...settings,
        redaction: rulesOf(platform.redaction),
        limits: limitsOf(platform.logs),
        destination,
      }),
});
