import { demoApplications } from '../lib/lab/applications/demo';
import { environment } from '../lib/lab/environment';

/** A laptop: a cluster made by kind, a backend inside it, no account anywhere. */
export default environment({
  cluster: { name: 'lab', provider: 'kind' },
  destinations: { local: { kind: 'local' } },
  pipelines: {
    clusterEvents: { enabled: true },
    podLogs: { enabled: true },
    collectorHealth: { enabled: true },
    kubelet: { enabled: true },
    cadvisor: { enabled: true },
    kubeStateMetrics: { enabled: true },
    annotatedPods: { enabled: true },
  },
  applications: demoApplications({
    'hello-observability': 'auto',
    'ms-service-app-ms1': 'auto-sidecar',
    'ms-service-app-ms2': 'manual-sidecar',
    'user-observability': 'auto',
  }),
  loadGenerator: { enabled: true },
});
