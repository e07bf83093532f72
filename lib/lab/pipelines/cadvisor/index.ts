import { factsOf } from '../../settings/providers';
import { shardingOf } from '../../telemetry/sharding/sharding';
import { definePipeline } from '../definition';
import { Cadvisor } from './components';
import { cadvisorNames } from './names';
import { cadvisorSchema } from './settings';

export const cadvisor = definePipeline({
  name: 'cadvisor',
  description: 'Infrastructure metrics: what containers use.',
  offers: { metrics: [{ job: 'integrations/kubernetes/cadvisor', table: cadvisorNames }] },
  settings: cadvisorSchema,
  build:
    ({ settings, platform }) =>
    (config, destination) =>
      new Cadvisor(config, {
        ...settings,
        verifyCertificate: settings.verifyCertificate ?? factsOf(platform.cluster.provider).signsKubelets,
        sharding: shardingOf(platform.alloy),
        destination,
      }),
});
