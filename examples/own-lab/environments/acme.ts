import { environment } from 'application-observability-lab';
import { probes } from './probes';

/** The lab of Acme: a cluster of its own, a backend inside it, and a pipeline that the lab does not have. */
export default environment({
  cluster: { name: 'acme', provider: 'kind' },
  destinations: { local: { kind: 'local' } },
  pipelines: {
    podLogs: { enabled: true },
    probes: { enabled: true, addresses: ['https://shop.example.com/health'] },
  },
  applications: [
    {
      name: 'shop',
      language: 'java',
      variant: 'auto',
      image: 'registry.example.com/acme/shop:2.4.0',
      port: 8080,
    },
  ],
  extend: {
    pipelines: [probes],
    objects: (object) => object.metadata.addLabel('team', 'platform'),
  },
});
