import { shardingOf } from '../../telemetry/sharding/sharding';
import { definePipeline } from '../definition';
import { Kubelet } from './components';
import { kubeletSchema, signsKubelets } from './settings';

export const kubelet = definePipeline({
  name: 'kubelet',
  description: 'Infrastructure metrics: what each kubelet says of itself and of volumes.',
  settings: kubeletSchema,
  build:
    ({ settings, platform }) =>
    (config, destination) =>
      new Kubelet(config, {
        ...settings,
        verifyCertificate: settings.verifyCertificate ?? signsKubelets[platform.cluster.provider],
        sharding: shardingOf(platform.alloy),
        destination,
      }),
});
