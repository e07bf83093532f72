import { shardingOf } from '../../telemetry/sharding/sharding';
import { definePipeline } from '../definition';
import { ApiServer } from './components';
import { apiServerNames } from './names';
import { apiServerSchema } from './settings';

export const apiServer = definePipeline({
  name: 'apiServer',
  description: 'Infrastructure metrics: how the API servers do.',
  offers: { metrics: [{ job: 'integrations/kubernetes/kube-apiserver', table: apiServerNames }] },
  settings: apiServerSchema,
  build:
    ({ settings, platform }) =>
    (config, destination) =>
      new ApiServer(config, { ...settings, sharding: shardingOf(platform.alloy), destination }),
});
