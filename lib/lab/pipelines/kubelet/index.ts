import { factsOf } from '../../settings/providers';
import { shardingOf } from '../../telemetry/sharding/sharding';
import { definePipeline } from '../definition';
import { Kubelet } from './components';
import { kubeletSchema } from './settings';

export const kubelet = definePipeline({
  name: 'kubelet',
  description: 'Infrastructure metrics: what each kubelet says of itself and of volumes.',
  settings: kubeletSchema,
  build:
    ({ settings, platform }) =>
    (config, destination) =>
      new Kubelet(config, {
        ...settings,
        verifyCertificate: settings.verifyCertificate ?? factsOf(platform.cluster.provider).signsKubelets,
        sharding: shardingOf(platform.alloy),
        destination,
      }),
});
