import { opencostIn } from '../../addresses/opencost';
import { shardingOf } from '../../telemetry/sharding/sharding';
import { cadvisor } from '../cadvisor';
import { definePipeline } from '../definition';
import { kubeStateMetrics } from '../kube-state-metrics';
import { Costs, costsJob } from './components';
import { costsNames } from './names';
import { costsSchema } from './settings';

export const costs = definePipeline({
  name: 'costs',
  description: 'Metrics: what nodes, volumes and containers cost, by OpenCost.',
  offers: { metrics: [{ job: costsJob, table: costsNames }] },
  settings: costsSchema,
  contradictions({ settings, platform, settingsOf }, refuse) {
    // OpenCost reckons with what containers use and ask for, and asks a database for it.
    if (!settings.enabled || settings.query) return;
    if (!Object.values(platform.destinations).some(({ kind }) => kind === 'local')) {
      refuse(
        ['query'],
        'is missing, but OpenCost asks a Prometheus, and there is no backend in the cluster; give the address where the metrics can be asked for.',
      );
      return;
    }
    if (!settingsOf(cadvisor).enabled || !settingsOf(kubeStateMetrics).enabled) {
      refuse(
        ['enabled'],
        'is true, but pipelines.cadvisor and pipelines.kubeStateMetrics are not both on, and OpenCost would find nothing to reckon with; switch them on, or give query where another collects that.',
      );
    }
  },
  build:
    ({ settings, platform }) =>
    (config, destination) =>
      new Costs(config, {
        ...settings,
        address: opencostIn({ monitoring: platform.namespaces.monitoring.name }).address,
        sharding: shardingOf(platform.alloy),
        destination,
      }),
});
