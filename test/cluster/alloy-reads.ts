import type { LabObject } from './lab';
import type { Question } from './permissions';

/** What a component of Alloy does with the Kubernetes API, by what its documentation and its client say. */
type Reads = (block: string) => readonly Question[];

const reads: Readonly<Record<string, Reads>> = {
  // Attributes beyond these need more, and a test must then say so here.
  'otelcol.processor.k8sattributes': (block) => {
    const more =
      /"k8s\.(deployment|node|cluster|cronjob)\.uid"|from\s*=\s*"(?!resource_attribute|connection|pod)/.exec(
        block,
      );
    if (more) throw new Error(`What ${more[0]} reads is not known here.`);
    return ['list', 'watch'].map((verb) => ({ verb, group: '', resource: 'pods' }));
  },
  'remote.kubernetes.secret': (block) => [
    {
      verb: 'get',
      group: '',
      resource: 'secrets',
      namespace: text(block, 'namespace'),
      name: text(block, 'name'),
    },
  ],
  'otelcol.exporter.loadbalancing': (block) => {
    if (/resolver \{\s*kubernetes/.test(block))
      throw new Error('What its Kubernetes resolver reads is not known here.');
    return [];
  },
};

/** Components whose names say that they speak to Kubernetes. */
const suspicious = /kubernetes|k8s|kubelet|prometheus\.operator|mimir\.rules|loki\.rules/;

/** Everything that the components of a workload's configuration read. */
export function readsOf(configMap: LabObject): Question[] {
  const files = Object.values(configMap.data ?? {}).map(String);
  return files.flatMap((file) =>
    [...file.matchAll(/^([a-z0-9_.]+) "[^"]*" \{\n[\s\S]*?^\}/gm)].flatMap(([block, component = '']) => {
      const known = reads[component];
      if (known) return known(block);
      if (suspicious.test(component)) throw new Error(`What ${component} reads is not known here.`);
      return [];
    }),
  );
}

function text(block: string, argument: string): string {
  const found = new RegExp(`^\\s*${argument}\\s*=\\s*"([^"]*)"`, 'm').exec(block)?.[1];
  if (found === undefined) throw new Error(`${argument} is no literal in ${block}`);
  return found;
}
