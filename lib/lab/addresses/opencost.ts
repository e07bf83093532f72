import { namespaces } from '../namespaces';

const name = 'opencost';

/** Where OpenCost is installed, the port that it opens, and where it is scraped. */
export const opencost = {
  name,
  namespace: namespaces.monitoring,
  port: 9003,
  address: `${name}.${namespaces.monitoring}.svc.cluster.local:9003`,
} as const;
