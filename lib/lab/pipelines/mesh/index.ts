import { shardingOf } from '../../telemetry/sharding/sharding';
import { definePipeline } from '../definition';
import { Mesh } from './components';
import { meshNames } from './names';
import { meshSchema } from './settings';

export const mesh = definePipeline({
  name: 'mesh',
  description: 'Metrics, access logs and traces of a mesh of Istio.',
  offers: { metrics: [{ job: 'integrations/istio', table: meshNames }] },
  settings: meshSchema,
  seesObserved: true,
  build:
    ({ settings, platform }) =>
    (config, destination) =>
      new Mesh(config, {
        ...settings,
        useLabels: platform.instrumentation.useLabels,
        sharding: shardingOf(platform.alloy),
        destination,
      }),
});
