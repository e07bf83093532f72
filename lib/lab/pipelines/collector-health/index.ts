import { limitsOf } from '../../settings/logs';
import { collectorFiltersOf } from '../../telemetry/logs/filters';
import { rulesOf } from '../../telemetry/logs/redaction';
import { definePipeline } from '../definition';
import { CollectorHealth } from './components';
import { collectorHealthSchema } from './settings';

export const collectorHealth = definePipeline({
  name: 'collectorHealth',
  description: 'Metrics, logs and traces of the collectors themselves.',
  settings: collectorHealthSchema,
  everywhere: true,
  build:
    ({ settings, platform }) =>
    (config, destination) =>
      new CollectorHealth(config, {
        ...settings,
        redaction: rulesOf(platform.redaction),
        limits: limitsOf(platform.logs),
        filters: collectorFiltersOf(settings.filters),
        environment: { ...platform.telemetry, clusterName: platform.cluster.name },
        destination,
      }),
});
