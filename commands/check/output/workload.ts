import type { Grant } from '../../../lib/workload/grants';
import type { Outline } from '../../../lib/workload/outline';

/** What runs a configuration, in lines under one another. */
export function workloadLines(outline: Outline): readonly string[] {
  const { kind, ports, grants, volumes, flags, environment, problems } = outline;
  const rows: readonly (readonly [what: string, values: readonly string[]])[] = [
    ['needs', kind ? [kind] : []],
    ['stability', [outline.stability]],
    ['ports', ports.map((port) => `${port.number}/${port.protocol} ${port.name}, ${port.component}`)],
    ['may read', grants.flatMap(grantTexts)],
    ['volumes', volumes.map(({ mountPath, what }) => `${mountPath} (${what})`)],
    ['flags', flags],
    ['variables', environment],
    ['beyond restricted', exceptionTexts(outline)],
    ['not derived', problems.map((problem) => problem.message)],
  ];
  const shown = rows.filter(([, values]) => values.length > 0);
  const width = Math.max(...shown.map(([what]) => what.length));
  return shown.flatMap(([what, values]) =>
    values.map((value, index) => `  ${(index === 0 ? what : '').padEnd(width)}  ${value}`),
  );
}

function grantTexts(grant: Grant): readonly string[] {
  const place =
    grant.kind === 'ClusterRole' ? 'in the whole cluster' : `in ${grant.namespace ?? 'its own namespace'}`;
  return grant.rules.map(({ resources = [], resourceNames = [], nonResourceUrLs = [], verbs }) => {
    const names = resourceNames.length > 0 ? ` ${resourceNames.join(', ')}` : '';
    return `${[...resources, ...nonResourceUrLs].join(', ')}${names}: ${verbs.join(', ')}, ${place}`;
  });
}

/** One line for each component: what it breaks, and why. */
function exceptionTexts({ exceptions }: Outline): readonly string[] {
  const byReason = new Map<string, string[]>();
  for (const { what, reason, component } of exceptions) {
    const key = `${component}: ${reason}`;
    byReason.set(key, [...(byReason.get(key) ?? []), what]);
  }
  return [...byReason].map(([reason, whats]) => `${whats.join(', ')} (${reason})`);
}
