import { checkSettings } from '../../../lib/lab/environment';
import { chartsOf, type Manifest } from '../../../lib/lab/manifests';

/** Everything of the lab that has pods or names images. */
const everything = {
  cluster: { name: 'lab', provider: 'kind' },
  destinations: { local: { kind: 'local' } },
  pipelines: {
    kubeStateMetrics: { enabled: true },
    cadvisor: { enabled: true },
    costs: { enabled: true },
    nodeExporter: { enabled: true },
    clusterEvents: { enabled: true },
  },
  instrumentation: { languages: ['java', 'nodejs', 'python', 'dotnet', 'go'] },
  applications: [
    {
      name: 'shop',
      language: 'java',
      variant: 'auto-sidecar',
      image: 'registry.shop.example/shop:1.0',
      port: 8080,
      entryPoints: ['/'],
      containers: [{ name: 'cache', image: 'redis:8.0.1' }],
    },
  ],
  loadGenerator: { enabled: true },
};

/** The objects of an environment with everything on, and with these settings. */
export function objectsWith(settings: object): readonly Manifest[] {
  return chartsOf(checkSettings({ ...everything, ...settings })).flatMap(({ manifests }) => manifests);
}

export function settingsWith(settings: object) {
  return checkSettings({ ...everything, ...settings });
}
