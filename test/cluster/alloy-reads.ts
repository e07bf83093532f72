import type { LabObject } from './lab';
import type { Question } from './permissions';

/** A component's block, and the file in which it stands. */
interface Component {
  readonly block: string;
  readonly file: string;
}

type Reads = (component: Component) => readonly Question[];

/**
 * What the components of Alloy do with the Kubernetes API, by what upstream says of them. It is written down a second
 * time here, from another source than lib/workload/needs/, so that one checks the other.
 */
const reads: Readonly<Record<string, Reads>> = {
  'discovery.kubernetes': ({ block }) => {
    const role = text(block, 'role');
    const resources = roles[role];
    if (resources === undefined) throw new Error(`What the role ${role} reads is not known here.`);
    const namespaces = /namespaces \{[^}]*names\s*=\s*\[([^\]]*)\]/.exec(block)?.[1];
    const metadata = ['node', 'namespace'].filter((kind) =>
      new RegExp(`^\\s*${kind}\\s*=\\s*true`, 'm').test(block),
    );
    return [
      ...placesOf(namespaces).flatMap((namespace) =>
        resources.flatMap(([group, resource]) => watched(group, resource, namespace)),
      ),
      ...metadata.flatMap((kind) => watched('', `${kind}s`)),
    ];
  },
  'loki.source.kubernetes': () => [
    { verb: 'get', group: '', resource: 'pods' },
    { verb: 'get', group: '', resource: 'pods/log' },
  ],
  'loki.source.kubernetes_events': ({ block }) =>
    placesOf(/^\s*namespaces\s*=\s*\[([^\]]*)\]/m.exec(block)?.[1]).flatMap((namespace) =>
      watched('', 'events', namespace),
    ),
  'loki.source.podlogs': () => [
    ...watched('monitoring.grafana.com', 'podlogs'),
    ...watched('', 'pods'),
    ...watched('', 'namespaces'),
    { verb: 'get', group: '', resource: 'pods/log' },
  ],
  'otelcol.exporter.loadbalancing': ({ block }) => {
    if (/resolver \{\s*kubernetes/.test(block))
      throw new Error('What its Kubernetes resolver reads is not known here.');
    return [];
  },
  'otelcol.processor.k8sattributes': ({ block }) => {
    const more =
      /"k8s\.(deployment|node|cluster|cronjob)\.uid"|from\s*=\s*"(?!resource_attribute|connection|pod)/.exec(
        block,
      );
    if (more) throw new Error(`What ${more[0]} reads is not known here.`);
    return watched('', 'pods');
  },
  'prometheus.operator.podmonitors': () => [...watched(monitoring, 'podmonitors'), ...watched('', 'pods')],
  'prometheus.operator.probes': () => watched(monitoring, 'probes'),
  'prometheus.operator.scrapeconfigs': () => watched(monitoring, 'scrapeconfigs'),
  'prometheus.operator.servicemonitors': () => [
    ...watched(monitoring, 'servicemonitors'),
    ...['pods', 'services'].flatMap((resource) => watched('', resource)),
  ],
  // The kubelet asks the API server about its caller, and the API server asks itself.
  'prometheus.scrape': ({ block, file }) => {
    if (!block.includes('serviceaccount/token')) return [];
    if (/role\s*=\s*"node"/.test(file)) return [{ verb: 'get', group: '', resource: 'nodes/metrics' }];
    return [{ verb: 'get', path: /metrics_path\s*=\s*"([^"]*)"/.exec(block)?.[1] ?? '/metrics' }];
  },
  'remote.kubernetes.configmap': ({ block }) => [got('configmaps', block)],
  'remote.kubernetes.secret': ({ block }) => [got('secrets', block)],
};

const monitoring = 'monitoring.coreos.com';

const roles: Readonly<Record<string, readonly (readonly [group: string, resource: string])[]>> = {
  node: [['', 'nodes']],
  pod: [['', 'pods']],
  service: [['', 'services']],
  endpointslice: [
    ['discovery.k8s.io', 'endpointslices'],
    ['', 'services'],
    ['', 'pods'],
  ],
  ingress: [['networking.k8s.io', 'ingresses']],
};

/** Components whose names say that they speak to Kubernetes. */
const suspicious = /kubernetes|k8s|kubelet|prometheus\.operator|mimir\.rules|loki\.rules/;

/** Everything that the components of a workload's configuration read. */
export function readsOf(configMap: LabObject): Question[] {
  const files = Object.values(configMap.data ?? {}).map(String);
  return files.flatMap((file) =>
    [...file.matchAll(/^([a-z0-9_.]+) "[^"]*" \{\n[\s\S]*?^\}/gm)].flatMap(([block, component = '']) => {
      const known = reads[component];
      if (known) return known({ block, file });
      if (suspicious.test(component)) throw new Error(`What ${component} reads is not known here.`);
      return [];
    }),
  );
}

function watched(group: string, resource: string, namespace?: string): Question[] {
  return ['list', 'watch'].map((verb) => ({ verb, group, resource, namespace }));
}

function got(resource: string, block: string): Question {
  return { verb: 'get', group: '', resource, namespace: text(block, 'namespace'), name: text(block, 'name') };
}

/** The namespaces of a list; all of them, which is undefined, where there is no list. */
function placesOf(list: string | undefined): readonly (string | undefined)[] {
  const names = [...(list ?? '').matchAll(/"([^"]*)"/g)].map(([, name]) => name);
  return names.length === 0 ? [undefined] : names;
}

function text(block: string, argument: string): string {
  const found = new RegExp(`^\\s*${argument}\\s*=\\s*"([^"]*)"`, 'm').exec(block)?.[1];
  if (found === undefined) throw new Error(`${argument} is no literal in ${block}`);
  return found;
}
