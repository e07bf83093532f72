import { limitsOf } from '../../settings/logs';
import { collectorFiltersOf } from '../../telemetry/logs/filters';
import { rulesOf } from '../../telemetry/logs/redaction';
import { definePipeline } from '../definition';
import { CollectorHealth } from './components';
import { collectorDashboards } from './dashboards';
import { collectorNames } from './names';
import { collectorHealthSchema } from './settings';

export const collectorHealth = definePipeline({
  name: 'collectorHealth',
  description: 'Metrics, logs and traces of the collectors themselves.',
  offers: {
    metrics: [{ job: 'integrations/alloy', table: collectorNames }],
    logs: {
      job: 'integrations/alloy',
      names: ['namespace', 'pod', 'container', 'app', 'service_name', 'level', 'component_id'],
    },
  },
  dashboards: collectorDashboards,
  settings: collectorHealthSchema,
  everywhere: true,
  contradictions({ settings: { enabled, metrics, logs, traceRatio } }, refuse) {
    if (!enabled || metrics || logs || traceRatio > 0) return;
    refuse(
      ['enabled'],
      'is true, but metrics and logs are false and traceRatio is 0, and nothing is sent then; leave one of them in, or set enabled to false.',
    );
  },
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
