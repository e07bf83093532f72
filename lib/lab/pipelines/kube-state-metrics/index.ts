import { kubeStateMetricsIn } from '../../addresses/kube-state-metrics';
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
  contradictions({ settings, platform }, refuse) {
    const { enabled, address, pods, scheduling } = settings;
    if (!enabled) return;
    const given = address === undefined ? 'pods' : 'address';
    if (address !== undefined && pods !== undefined) {
      refuse(
        ['pods'],
        'is given beside address, but kube-state-metrics is scraped once; remove one of them.',
      );
    } else if (platform.install.kubeStateMetrics) {
      if (address === undefined && pods === undefined) return;
      refuse(
        [given],
        'is given, but install.kubeStateMetrics is true, and the lab scrapes its own; set that to false, or remove this.',
      );
    } else if (address === undefined && pods === undefined) {
      refuse(
        ['address'],
        "is missing, but install.kubeStateMetrics is false, and the lab does not know where the cluster's is; give address or pods.",
      );
    } else if (scheduling !== undefined) {
      refuse(
        ['scheduling'],
        'is given, but install.kubeStateMetrics is false, and the lab runs none; remove it.',
      );
    }
  },
  build:
    ({ settings, platform }) =>
    (config, destination) =>
      new KubeStateMetrics(config, {
        ...settings,
        at:
          settings.address ??
          settings.pods ??
          kubeStateMetricsIn({ monitoring: platform.namespaces.monitoring.name }).address,
        sharding: shardingOf(platform.alloy),
        destination,
      }),
});
