import { shardingOf } from '../../telemetry/sharding/sharding';
import { definePipeline } from '../definition';
import { ApiServer } from './components';
import { apiServerSchema } from './settings';

export const apiServer = definePipeline({
  name: 'apiServer',
  description: 'Infrastructure metrics: how the API servers do.',
  settings: apiServerSchema,
  build:
    ({ settings, platform }) =>
    (config, destination) =>
      new ApiServer(config, { ...settings, sharding: shardingOf(platform.alloy), destination }),
});
