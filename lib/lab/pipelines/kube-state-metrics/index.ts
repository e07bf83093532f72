import { kubeStateMetrics as installed } from '../../addresses/kube-state-metrics';
import { shardingOf } from '../../telemetry/sharding/sharding';
import { definePipeline } from '../definition';
import { KubeStateMetrics } from './components';
import { kubeStateMetricsNames } from './names';
import { kubeStateMetricsSchema } from './settings';

export const kubeStateMetrics = definePipeline({
  name: 'kubeStateMetrics',
  description: 'Infrastructure metrics: the state of the objects of the Kubernetes API.',
  offers: { metrics: [{ job: 'integrations/kubernetes/kube-state-metrics', table: kubeStateMetricsNames }] },
  settings: kubeStateMetricsSchema,
  build:
    ({ settings, platform }) =>
    (config, destination) =>
      new KubeStateMetrics(config, {
        ...settings,
        address: installed.address,
        sharding: shardingOf(platform.alloy),
        destination,
      }),
});
