import { factsOf } from '../../settings/providers';
import { shardingOf } from '../../telemetry/sharding/sharding';
import { definePipeline } from '../definition';
import { Kubelet } from './components';
import { kubeletNames } from './names';
import { kubeletSchema } from './settings';

export const kubelet = definePipeline({
  name: 'kubelet',
  description: 'Infrastructure metrics: what each kubelet says of itself and of volumes.',
  offers: { metrics: [{ job: 'integrations/kubernetes/kubelet', table: kubeletNames }] },
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
