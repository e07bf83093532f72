import type { Settings } from '../../environment';
import type { Report } from '../../environment/contradictions';

/** What is wrong about the pipelines of metrics though each setting by itself is right. */
export function metricsContradictions({ pipelines, cluster }: Settings, report: Report): void {
  const { monitors, nodeExporter, staticTargets } = pipelines;
  const refuse = (path: readonly PropertyKey[], problem: string) => report(['pipelines', ...path], problem);
  if (staticTargets.enabled && staticTargets.targets.length === 0) {
    refuse(
      ['staticTargets', 'targets'],
      'is an empty list, but static targets are switched on; give their addresses, or set enabled to false.',
    );
  }
  if (monitors.enabled && monitors.kinds.length === 0) {
    refuse(
      ['monitors', 'kinds'],
      'is an empty list, but monitors are switched on; name the kinds that are followed, or set enabled to false.',
    );
  }
  if (nodeExporter.enabled && cluster.provider === 'gke-autopilot') {
    refuse(
      ['nodeExporter', 'enabled'],
      'is true, but GKE Autopilot lets no pod read /proc and /sys of its nodes; set it to false there: the kubelet and cAdvisor tell what pods use.',
    );
  }
  const seen = new Map<string, number>();
  staticTargets.targets.forEach(({ address, path }, index) => {
    const first = seen.get(`${address}${path}`);
    if (first === undefined) seen.set(`${address}${path}`, index);
    else {
      refuse(
        ['staticTargets', 'targets', index, 'address'],
        `is ${JSON.stringify(address)}, which pipelines.staticTargets.targets[${first}] scrapes at the same path; leave one of them out.`,
      );
    }
  });
}
