import { opencost } from '../../addresses/opencost';
import { shardingOf } from '../../telemetry/sharding/sharding';
import { definePipeline } from '../definition';
import { Costs } from './components';
import { costsSchema } from './settings';

export const costs = definePipeline({
  name: 'costs',
  description: 'Metrics: what nodes, volumes and containers cost, by OpenCost.',
  settings: costsSchema,
  contradictions({ settings, platform }, refuse) {
    // OpenCost reckons with what containers use, and asks a database for it.
    if (!settings.enabled || settings.query) return;
    if (Object.values(platform.destinations).some(({ kind }) => kind === 'local')) return;
    refuse(
      ['query'],
      'is missing, but OpenCost asks a Prometheus, and there is no backend in the cluster; give the address where the metrics can be asked for.',
    );
  },
  build:
    ({ settings, platform }) =>
    (config, destination) =>
      new Costs(config, {
        ...settings,
        address: opencost.address,
        sharding: shardingOf(platform.alloy),
        destination,
      }),
});
