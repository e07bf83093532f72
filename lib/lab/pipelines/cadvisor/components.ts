import { DiscoveryKubernetes } from '../../../../imports/alloy/discovery';
import { type AlloyConfig, Pipeline } from '../../../alloy';
import { nodeLabels, scrapeListed } from '../../telemetry/metrics/scrape';
import { type KubeletProps, kubeletScrape } from '../kubelet/components';
import { cadvisorMetrics } from './allow-list';

/**
 * What containers use, as cAdvisor measures it inside each kubelet: processor, memory, disk and network.
 *
 *     nodes -> labels -> scrape -> allow list -> the destination
 *
 * The labels namespace, pod and container are cAdvisor's own.
 */
export class Cadvisor extends Pipeline {
  constructor(config: AlloyConfig, props: KubeletProps) {
    super(config, 'cadvisor');
    const nodes = new DiscoveryKubernetes(this, 'cadvisor_nodes', { role: 'node' });
    scrapeListed(this, 'cadvisor', {
      ...props,
      list: cadvisorMetrics,
      targets: nodes.targets,
      rule: nodeLabels('integrations/kubernetes/cadvisor'),
      scrape: kubeletScrape('/metrics/cadvisor', props.verifyCertificate),
    });
  }
}
