import { demoApplications } from '../lib/lab/applications/demo';
import { environment } from '../lib/lab/environment';

/**
 * A service in each language that has an agent, in a cluster made by kind. The agent of Go looks at its process by eBPF
 * from a privileged container, so that the namespace of the applications admits such pods here.
 */
export default environment({
  cluster: { name: 'languages', provider: 'kind' },
  destinations: { local: { kind: 'local' } },
  pipelines: {
    clusterEvents: { enabled: true },
    podLogs: { enabled: true },
    collectorHealth: { enabled: true },
    annotatedPods: { enabled: true },
  },
  applications: demoApplications({
    'hello-observability': 'auto',
    'ms-service-app-ms1': 'auto',
    'ms-service-app-ms2': 'auto-sidecar',
    'user-observability': 'manual-sidecar',
    'ms-service-app-python': 'auto',
    'ms-service-app-dotnet': 'auto',
    'ms-service-app-go': 'auto',
  }),
  loadGenerator: { enabled: true },
});
