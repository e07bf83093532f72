import type { AlloyConfig } from '../../lib/alloy';
import { collectorFor } from '../../lib/lab/collectors/collector-for';
import { namespaces } from '../../lib/lab/namespaces';
import { deriveNeeds, type Needs } from '../../lib/workload/derive';
import { WorkloadError } from '../../lib/workload/error';
import { isKnownToPod } from '../../lib/workload/environment';
import { kindOf } from '../../lib/workload/kind';
import { portsOf } from '../../lib/workload/ports';


/** What a configuration asks of the workload that runs it, for the report. */
export interface Workload {
  /** Lines about the collector, the kind, ports, roles and volumes. */
  readonly lines: readonly string[];
  /** What stands in the way of a workload. */
  readonly problems: readonly string[];
  /** Where its collector runs, and the Secrets that it reads. */
  readonly namespace: string;
}

/** Derives the workload as an environment would. */
export function workloadOf(config: AlloyConfig): Workload {
  try {
    const needs = deriveNeeds(config, namespaces.monitoring);
    const collector = collectorFor(needs);
    const namespace = collector === 'alloy-node' ? namespaces.nodes : namespaces.monitoring;
    return { lines: [`collector  ${collector}, ${kindIn(needs)}`, ...linesOf(needs)], problems: problemsOf(needs), namespace };
  } catch (error) {
    if (!(error instanceof WorkloadError)) throw error;
    return { lines: [], problems: [error.message], namespace: namespaces.monitoring };
  }
}

function kindIn(needs: Needs): string {
  return `a ${kindOf(needs, { where: 'the collector' })}`;
}

function linesOf(needs: Needs): readonly string[] {
  const ports = portsOf(needs, '').map(({ name, number, protocol, component }) => `${number}/${protocol} ${name}, for ${component}`);
  const reads = needs.reads.map((read) =>
    'paths' in read
      ? `get ${read.paths.join(', ')}, for ${read.component}`
      : `${read.verbs.join(', ')} ${read.resources.join(', ')}${read.namespaces ? ` in ${read.namespaces.map((name) => name ?? 'its own namespace').join(', ')}` : ''}, for ${read.component}`,
  );
  const mounts = needs.node.flatMap(({ mounts = [], component }) =>
    mounts.map(({ hostPath }) => `${hostPath} of the node, for ${component}`),
  );
  const disks = needs.disk.map(({ what, durable, component }) => `${what}${durable ? ', kept' : ''}, for ${component}`);
  const rows = { port: ports, role: reads, volume: [...mounts, ...disks] };
  const flags = [
    ...(needs.stability === 'generally-available' ? [] : [`--stability.level=${needs.stability}`]),
    ...(needs.community ? ['--feature.community-components.enabled'] : []),
  ];
  return [
    ...Object.entries(rows).flatMap(([name, texts]) => [...new Set(texts)].map((text) => `${name.padEnd(9)}  ${text}`)),
    ...flags.map((flag) => `flag       ${flag}`),
  ];
}

function problemsOf(needs: Needs): readonly string[] {
  const { stability, community } = needs;
  const level =
    stability === 'generally-available'
      ? []
      : [`It holds components or functions that are ${stability}: set alloy.stability to ${stability} in the environment.`];
  const communityProblem = community ? ['It holds community components, which the collectors of the lab do not run; use others.'] : [];
  const unset = [...new Set(needs.environment.map(({ name }) => name).filter((name) => !isKnownToPod(name)))];
  const variables =
    unset.length === 0
      ? []
      : [`It reads environment variables that no pod has by itself (${unset.join(', ')}): set alloy.env in the environment.`];
  return [...level, ...communityProblem, ...variables];
}
