import type { AlloyConfig } from '../../lib/alloy';
import { collectorFor } from '../../lib/lab/collectors/collector-for';
import type { CollectorName } from '../../lib/lab/collectors/collectors';
import { namespaces } from '../../lib/lab/namespaces';
import { outlineOf } from '../../lib/workload/outline';
import { workloadLines } from '../check/output/workload';

/** What a configuration asks of the workload that runs it, for the report. */
export interface Workload {
  /** Lines about the collector, the kind, ports, roles and volumes. */
  readonly lines: readonly string[];
  /** What stands in the way, or has to be set in an environment. */
  readonly problems: readonly string[];
  /** Where its collector runs, and the Secrets that it reads. */
  readonly namespace: string;
}

/** Derives the workload as an environment would. */
export function workloadOf(config: AlloyConfig): Workload {
  let collector = 'alloy-singleton' as CollectorName;
  const outline = outlineOf(config, (needs) => {
    collector = collectorFor(needs);
    return collector;
  });
  const namespace = collector === 'alloy-node' ? namespaces.nodes : namespaces.monitoring;
  const { stability, community, environment, problems } = outline;
  return {
    namespace,
    lines: [`collector: ${collector}`, ...workloadLines(outline)],
    problems: [
      ...new Set([
        ...(stability === 'generally-available'
          ? []
          : [`It holds components or functions that are ${stability}: set alloy.stability to ${stability}.`]),
        ...(community
          ? ['It holds community components, which no collector of the lab runs; use others.']
          : []),
        ...(environment.length === 0
          ? []
          : [`It reads variables that no pod has by itself: set ${environment.join(', ')} by alloy.env.`]),
        ...problems.map(({ message }) => message),
      ]),
    ],
  };
}
