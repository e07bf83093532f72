import { limitsOf } from '../../settings/logs';
import { rulesOf } from '../../telemetry/logs/redaction';
import { spanAttributes } from '../application-observability/names';
import { definePipeline } from '../definition';
import { FrontEnds } from './components';
import { frontEndDashboards } from './dashboards';
import { alloyBytes, frontEndsSchema } from './settings';

export const frontEnds = definePipeline({
  name: 'frontEnds',
  description: 'Logs and traces of pages in browsers, by Grafana Faro.',
  offers: {
    logs: { job: 'integrations/faro', names: ['service_name', 'kind', 'trace_id', 'span_id', 'session_id'] },
    traces: spanAttributes,
  },
  dashboards: frontEndDashboards,
  settings: frontEndsSchema,
  receiverPort: ({ port }) => port,
  build:
    ({ settings, platform }) =>
    (config, destination) =>
      new FrontEnds(config, {
        ...settings,
        maxPayload: alloyBytes(settings.maxPayload),
        namespace: platform.namespaces.monitoring.name,
        redaction: rulesOf(platform.redaction),
        limits: limitsOf(platform.logs),
        environment: { ...platform.telemetry, clusterName: platform.cluster.name },
        destination,
      }),
});
