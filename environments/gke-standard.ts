import { demoApplications } from '../lib/lab/applications/demo';
import { environment } from '../lib/lab/environment';

const credentials = (key: string) => ({
  username: { secret: 'grafana-cloud', key: `${key}-user` },
  password: { secret: 'grafana-cloud', key: 'token' },
});

/** GKE Standard, sending to a Grafana Cloud stack: put your own addresses here. */
export default environment({
  cluster: { name: 'application-observability', provider: 'gke-standard', kubernetesVersion: '1.35' },
  destinations: {
    'grafana-cloud': {
      kind: 'grafana-cloud',
      prometheus: {
        url: 'https://prometheus-us-central1.grafana.net/api/prom/push',
        ...credentials('prometheus'),
      },
      loki: { url: 'https://logs-prod-017.grafana.net/loki/api/v1/push', ...credentials('loki') },
      otlp: { url: 'https://otlp-gateway-prod-us-central-0.grafana.net/otlp', ...credentials('otlp') },
    },
  },
  alloy: { receiver: { replicas: 2 } },
  pipelines: {
    clusterEvents: { enabled: true },
    podLogs: { enabled: true, source: 'file' },
    nodeLogs: { enabled: true },
    collectorHealth: { enabled: true },
    applicationObservability: {
      sampling: {
        tail: {
          policies: [
            { name: 'errors', type: 'status', statuses: ['ERROR'] },
            { name: 'slow', type: 'latency', milliseconds: 1000 },
            { name: 'one-in-ten', type: 'probabilistic', percentage: 10 },
          ],
        },
      },
    },
  },
  instrumentation: { languages: ['java', 'nodejs', 'python', 'dotnet', 'go'] },
  applications: demoApplications({
    'hello-observability': 'auto',
    'ms-service-app-ms1': 'auto',
    'ms-service-app-ms2': 'auto',
    'user-observability': 'auto',
  }),
});
