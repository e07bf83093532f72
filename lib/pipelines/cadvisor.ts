import { DiscoveryKubernetes } from '../../imports/alloy/discovery';
import { type AlloyConfig, Pipeline } from '../alloy';
import { type KubeletProps, kubeletScrape } from './kubelet';
import { cadvisorMetrics } from './metrics/allow-list/cadvisor';
import { nodeLabels, scrapeListed } from './metrics/scrape';

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
