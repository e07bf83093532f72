import { DiscoveryKubernetes } from '../../../../imports/alloy/discovery';
import { type AlloyConfig, Pipeline } from '../../../alloy';
import {
  type ListedMetricsProps,
  type SharedMetricsProps,
  scrapeListed,
  serviceAccount,
} from '../../telemetry/metrics/scrape';
import { apiServerMetrics, requestDurations } from './allow-list';

export interface ApiServerProps extends ListedMetricsProps, SharedMetricsProps {
  /** Whether the distributions of how long requests take are kept, and not their means alone. */
  readonly durationBuckets: boolean;
}

/**
 * Metrics of the Kubernetes API servers: requests, their duration, and what is stored.
 *
 *     endpoints of the Service kubernetes -> labels -> scrape -> allow list -> the destination
 *
 * Each server is a target of its own: behind the Service, counters of one would be followed by those of another.
 */
export class ApiServer extends Pipeline {
  constructor(config: AlloyConfig, props: ApiServerProps) {
    super(config, 'api-server');
    const endpoints = new DiscoveryKubernetes(this, 'api_servers', {
      role: 'endpointslice',
      namespaces: { names: ['default'] },
    });
    scrapeListed(this, 'api_server', {
      ...props,
      list: props.durationBuckets ? [...requestDurations, ...apiServerMetrics] : apiServerMetrics,
      targets: endpoints.targets,
      rule: [
        {
          sourceLabels: ['__meta_kubernetes_service_name', '__meta_kubernetes_endpointslice_port_name'],
          regex: 'kubernetes;https',
          action: 'keep',
        },
        { targetLabel: 'job', replacement: 'integrations/kubernetes/kube-apiserver' },
      ],
      scrape: {
        scheme: 'https',
        bearerTokenFile: serviceAccount.token,
        // The address is an IP; every certificate of an API server holds this name.
        tlsConfig: { caFile: serviceAccount.ca, serverName: 'kubernetes.default.svc' },
      },
    });
  }
}
