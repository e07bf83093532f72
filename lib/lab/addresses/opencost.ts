import type { NamespaceNames } from '../namespaces';

const name = 'opencost';

/** Where OpenCost is installed, the port that it opens, and where it is scraped. */
export function opencostIn({ monitoring }: Pick<NamespaceNames, 'monitoring'>) {
  return {
    name,
    namespace: monitoring,
    port: 9003,
    address: `${name}.${monitoring}.svc.cluster.local:9003`,
  } as const;
}
