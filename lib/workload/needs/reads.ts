import type { Arguments } from '../arguments';
import { discoveredNamespaces, discoveryReads } from './discovery-kubernetes';
import { k8sattributesReads } from './k8sattributes';
import { got, inCluster, type Read, theToken, usesServiceAccount, watched } from './kubernetes-client';
import type { Place, Row, Table } from './need';
import { operatorReads } from './prometheus-operator';
import { detectorReads } from './resourcedetection';

/** Which components read the Kubernetes API with the ServiceAccount of their pod, and what. */
export const reads: Table<Read> = {
  'beyla.ebpf': {
    source: 'docs/sources/reference/components/beyla/beyla.ebpf.md; Beyla docs/sources/setup/kubernetes.md',
    needs: (args) => {
      const decorates = args.text('attributes.kubernetes.enable', 'false') !== 'false';
      if (
        !decorates &&
        !args.has('discovery.services.kubernetes') &&
        !args.has('discovery.instrument.kubernetes')
      )
        return [];
      return [watched('', ['pods', 'services', 'nodes']), watched('apps', ['replicasets'])];
    },
  },
  'discovery.kubelet': {
    source: 'discovery/kubelet/kubelet.go',
    // The kubelet asks for nodes/proxy before Kubernetes 1.33, and for nodes/pods or nodes/proxy since.
    needs: (args) => (usesServiceAccount(args) ? [got('', ['nodes/proxy'])] : []),
  },
  'discovery.kubernetes': {
    source: 'github.com/prometheus/prometheus discovery/kubernetes/kubernetes.go',
    needs: discoveryReads,
  },
  'loki.rules.kubernetes': {
    source: 'loki/rules/kubernetes/rules.go',
    needs: () => [watched('', ['namespaces']), watched('monitoring.coreos.com', ['prometheusrules'])],
  },
  'loki.source.kubernetes': inClient(
    'loki/source/kubernetes/kubetail/tailer.go',
    (_, { sources, namespace }) => [got('', ['pods', 'pods/log'], discoveredNamespaces(sources, namespace))],
  ),
  'loki.source.kubernetes_events': inClient('loki/source/kubernetes_events/event_controller.go', (args) => [
    watched('', ['events'], some(args.texts('namespaces'))),
  ]),
  'loki.source.podlogs': inClient('loki/source/podlogs/controller.go, reconciler.go', () => [
    watched('', ['namespaces', 'pods']),
    watched('monitoring.grafana.com', ['podlogs']),
    got('', ['pods', 'pods/log']),
  ]),
  'mimir.alerts.kubernetes': {
    source: 'mimir/alerts/kubernetes/alerts.go',
    // Secrets that an AlertmanagerConfig refers to may be anywhere: a Role for them is the user's to make.
    needs: () => [watched('', ['namespaces']), watched('monitoring.coreos.com', ['alertmanagerconfigs'])],
  },
  'mimir.rules.kubernetes': {
    source: 'mimir/rules/kubernetes/rules.go',
    needs: () => [watched('', ['namespaces']), watched('monitoring.coreos.com', ['prometheusrules'])],
  },
  'otelcol.exporter.loadbalancing': {
    source: 'opentelemetry-collector-contrib exporter/loadbalancingexporter/resolver_k8s.go',
    needs: (args, { namespace }) =>
      args.blocks('resolver.kubernetes').map((resolver) => {
        // `name.namespace`, or `name` for the pod's own namespace.
        const [, named] = resolver.text('service', '').split('.');
        return watched('discovery.k8s.io', ['endpointslices'], [named ?? namespace]);
      }),
  },
  'otelcol.processor.k8sattributes': {
    source: 'opentelemetry-collector-contrib processor/k8sattributesprocessor/internal/kube/client.go',
    needs: k8sattributesReads,
  },
  'otelcol.processor.resourcedetection': {
    source: 'opentelemetry-collector-contrib internal/metadataproviders',
    needs: detectorReads,
  },
  'prometheus.operator.podmonitors': inClient(
    'prometheus/operator/configgen/config_gen_podmonitor.go',
    (args) => operatorReads(args, 'podmonitors', [watched('', ['pods'])]),
  ),
  'prometheus.operator.probes': inClient('prometheus/operator/configgen/config_gen_probe.go', (args) =>
    operatorReads(args, 'probes', [watched('networking.k8s.io', ['ingresses'])]),
  ),
  'prometheus.operator.scrapeconfigs': inClient(
    'prometheus/operator/configgen/config_gen_scrapeconfig.go',
    (args) => operatorReads(args, 'scrapeconfigs', []),
  ),
  'prometheus.operator.servicemonitors': inClient(
    'prometheus/operator/configgen/config_gen_servicemonitor.go',
    (args) => {
      const slices = args.text('kubernetes_role', 'endpoints') === 'endpointslice';
      const endpoints = slices ? watched('discovery.k8s.io', ['endpointslices']) : watched('', ['endpoints']);
      return operatorReads(args, 'servicemonitors', [endpoints, watched('', ['pods', 'services'])]);
    },
  ),
  'prometheus.scrape': { source: 'prometheus/scrape/scrape.go', needs: scrapeReads },
  'pyroscope.scrape': { source: 'pyroscope/scrape/scrape.go', needs: scrapeReads },
  'remote.kubernetes.configmap': inClient('remote/kubernetes/kubernetes.go', (args) => [
    named(args, 'configmaps'),
  ]),
  'remote.kubernetes.secret': inClient('remote/kubernetes/kubernetes.go', (args) => [named(args, 'secrets')]),
  'remote.vault': {
    source: 'remote/vault/auth.go',
    needs: (args) => (args.has('auth.kubernetes') ? [theToken] : []),
  },
};

/** A component that has a `client` block. */
function inClient(source: string, needs: (args: Arguments, place: Place) => readonly Read[]): Row<Read> {
  return { source, needs: (args, place) => (inCluster(args, 'client.') ? needs(args, place) : []) };
}

/** One object by name: these components poll it and never list. */
function named(args: Arguments, resource: string): Read {
  return {
    ...got('', [resource], [args.text('namespace', '')]),
    names: [args.text('name', '')],
  };
}

/**
 * What a scrape with the token of the ServiceAccount may read: the kubelet asks the API server for
 * nodes/metrics, the API server itself for the path.
 */
function scrapeReads(args: Arguments, { sources }: Place): readonly Read[] {
  if (!usesServiceAccount(args)) return [];
  const nodes = sources.some(
    (source) => source.component === 'discovery.kubernetes' && source.literal('role') === 'node',
  );
  if (nodes) return [got('', ['nodes/metrics'])];
  return [{ paths: [args.text('metrics_path', '/metrics')] }];
}

function some(list: readonly string[] | undefined): readonly string[] | undefined {
  return list?.length ? list : undefined;
}
