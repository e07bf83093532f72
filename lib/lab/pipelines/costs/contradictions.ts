import type { Settings } from '../../environment';
import type { Report } from '../../environment/contradictions';

/** OpenCost reckons with what containers use, and asks a database for it. */
export function costContradictions({ pipelines, destinations }: Settings, report: Report): void {
  const { costs } = pipelines;
  if (!costs.enabled || costs.query) return;
  if (Object.values(destinations).some(({ kind }) => kind === 'local')) return;
  report(
    ['pipelines', 'costs', 'query'],
    'is missing, but OpenCost asks a Prometheus, and there is no backend in the cluster; give the address where the metrics can be asked for.',
  );
}
