import { definePipeline } from '../definition';
import { NodeExporter } from './components';
import { nodeExporterNames } from './names';
import { nodeExporterSchema } from './settings';

export const nodeExporter = definePipeline({
  name: 'nodeExporter',
  description: 'Infrastructure metrics: what nodes use.',
  offers: { metrics: [{ job: 'integrations/node_exporter', table: nodeExporterNames }] },
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
