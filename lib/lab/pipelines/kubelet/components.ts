import { DiscoveryKubernetes } from '../../../../imports/alloy/discovery';
import { type AlloyConfig, Pipeline } from '../../../alloy';
import {
  type ListedMetricsProps,
  nodeLabels,
  type Scrape,
  type SharedMetricsProps,
  scrapeListed,
  serviceAccount,
} from '../../telemetry/metrics/scrape';
import { kubeletMetrics } from './allow-list';

export interface KubeletProps extends ListedMetricsProps, SharedMetricsProps {
  /** Whether the kubelet's certificate must be signed by the authority of the cluster. */
  readonly verifyCertificate: boolean;
}

/**
 * Metrics of the kubelet about itself and about volumes.
 *
 *     nodes -> labels -> scrape -> allow list -> the destination
 *
 * Each kubelet is asked directly, which takes the permission to get `nodes/metrics`. The way through the API server
 * takes `nodes/proxy`, and with that one may run commands in every pod of the node.
 */
export class Kubelet extends Pipeline {
  constructor(config: AlloyConfig, props: KubeletProps) {
    super(config, 'kubelet');
    const nodes = new DiscoveryKubernetes(this, 'kubelet_nodes', { role: 'node' });
    scrapeListed(this, 'kubelet', {
      ...props,
      list: kubeletMetrics,
      targets: nodes.targets,
      rule: nodeLabels('integrations/kubernetes/kubelet'),
      scrape: kubeletScrape('/metrics', props.verifyCertificate),
    });
  }
}

/** How a kubelet is asked. Where it makes its certificate itself, nobody can check it: only serverTLSBootstrap has the cluster sign it. */
export function kubeletScrape(metricsPath: string, verifyCertificate: boolean): Scrape {
  return {
    scheme: 'https',
    metricsPath,
    bearerTokenFile: serviceAccount.token,
    tlsConfig: verifyCertificate ? { caFile: serviceAccount.ca } : { insecureSkipVerify: true },
  };
}
