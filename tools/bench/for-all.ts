import { checkSettings } from '../../lib/lab/environment';
import { synthesize } from '../../lib/lab/synthesize';
import { withServices } from './services';

/** What is said of every object and of workloads of others: places, a mirror, labels, and 200 entries of `observe`. */
const forAll = {
  scheduling: {
    nodeSelector: { pool: 'apps' },
    tolerations: [{ key: 'dedicated', operator: 'Equal', value: 'apps', effect: 'NoSchedule' }],
    priorityClassName: 'high',
  },
  images: { registry: 'registry.example.com/mirror', pullSecrets: ['mirror'] },
  labels: { team: 'platform', 'example.com/cost-center': '42' },
  annotations: { 'example.com/owner': 'platform' },
  observe: Array.from({ length: 200 }, (_, index) => ({
    namespace: `team-${index}`,
    labels: { 'app.kubernetes.io/name': `service-${index}` },
    containers: ['app'],
    language: (['java', 'nodejs', 'python', 'dotnet'] as const)[index % 4],
    variant: (['auto', 'auto-sidecar'] as const)[index % 2],
  })),
};

/** The settings of a lab of ten services, with what is said for all or without. */
export function settingsForAll(with_: boolean) {
  const { cluster, destinations, applications, loadGenerator } = withServices(10);
  return { cluster, destinations, applications, loadGenerator, ...(with_ && forAll) };
}

/** Checks and synthesizes it, and prints how long that took: with `all` as argument, or without. */
if (require.main === module) {
  const settings = settingsForAll(process.argv[2] === 'all');
  const start = performance.now();
  synthesize(checkSettings(settings));
  console.log(performance.now() - start);
}
