import type { Labels } from '../relabel/relabel';

/** What discovery.kubernetes says of one port of a container; without a number, of a container without ports. */
export function podTarget(container: string, number: string, more: Labels = {}): Labels {
  return {
    __address__: number === '' ? '10.1.0.7' : `10.1.0.7:${number}`,
    __meta_kubernetes_namespace: 'shop',
    __meta_kubernetes_pod_name: 'cart-7fffd7456c-24fk2',
    __meta_kubernetes_pod_ip: '10.1.0.7',
    __meta_kubernetes_pod_phase: 'Running',
    __meta_kubernetes_pod_node_name: 'node-1',
    __meta_kubernetes_pod_controller_kind: 'ReplicaSet',
    __meta_kubernetes_pod_controller_name: 'cart-7fffd7456c',
    __meta_kubernetes_pod_label_pod_template_hash: '7fffd7456c',
    __meta_kubernetes_pod_container_name: container,
    __meta_kubernetes_pod_container_init: 'false',
    __meta_kubernetes_pod_container_port_number: number,
    __meta_kubernetes_pod_container_port_protocol: number === '' ? '' : 'TCP',
    ...more,
  };
}

/** The labels that a scrape gives to what it finds, and under `at` what it asks. */
export function scrapedAs(labels: Labels): Labels {
  return Object.fromEntries(Object.entries(labels).filter(([name]) => !/^__(meta|tmp)_/.test(name)));
}
