import { alike, gauge, metricTable } from '../../../dashboards';

const node = ['node', 'instance_type', 'region', 'provider_id', 'arch'];

/** What OpenCost reckons: https://opencost.io/docs/integrations/metrics/ at 1.121. */
export const costsNames = metricTable({
  ...alike(
    gauge(...node),
    'node_cpu_hourly_cost',
    'node_gpu_hourly_cost',
    'node_ram_hourly_cost',
    'node_total_hourly_cost',
    'node_gpu_count',
    'kubecost_node_is_spot',
  ),
  pv_hourly_cost: gauge('persistentvolume', 'volumename', 'provider_id'),
  pod_pvc_allocation: gauge('namespace', 'pod', 'persistentvolume', 'persistentvolumeclaim'),
  ...alike(
    gauge('namespace', 'pod', 'container', 'node'),
    'container_cpu_allocation',
    'container_gpu_allocation',
    'container_memory_allocation_bytes',
  ),
  kubecost_cluster_management_cost: gauge('provisioner_name'),
  kubecost_load_balancer_cost: gauge('namespace', 'service_name', 'ingress_ip'),
  kubecost_cluster_info: gauge(),
  ...alike(
    gauge(),
    'kubecost_network_zone_egress_cost',
    'kubecost_network_region_egress_cost',
    'kubecost_network_internet_egress_cost',
  ),
});
