import { definePipeline } from '../definition';
import { NodeExporter } from './components';
import { nodeExporterSchema } from './settings';

export const nodeExporter = definePipeline({
  name: 'nodeExporter',
  description: 'Infrastructure metrics: what nodes use.',
  settings: nodeExporterSchema,
  contradictions({ settings, platform }, refuse) {
    if (!settings.enabled || platform.cluster.provider !== 'gke-autopilot') return;
    refuse(
      ['enabled'],
      'is true, but GKE Autopilot lets no pod read /proc and /sys of its nodes; set it to false there: the kubelet and cAdvisor tell what pods use.',
    );
  },
  build:
    ({ settings }) =>
    (config, destination) =>
      new NodeExporter(config, { ...settings, destination }),
});
