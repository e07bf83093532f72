import { release } from '../../../imports/alloy/release';
import type { Outline } from '../../../lib/workload/outline';
import type { Checked } from '../check';
import type { Finding } from '../finding';
import { said } from './printable';

/** For programs; docs/check.md names every key. */
export function jsonOf(checked: readonly Checked[]): string {
  const all = checked.flatMap(({ findings }) => findings);
  const count = (severity: string) => all.filter((finding) => finding.severity === severity).length;
  const report = {
    version: 1,
    alloy: release,
    errors: count('error'),
    warnings: count('warning'),
    configurations: checked.map(({ configuration, findings, outline }) => ({
      name: configuration.shown,
      files: configuration.files.map(({ shown }) => shown),
      findings: findings.map(findingOf),
      ...(outline ? { workload: workloadOf(outline) } : {}),
    })),
  };
  return JSON.stringify(report, undefined, 2);
}

function findingOf({ rule, severity, file, place, where, problem }: Finding) {
  return { rule, severity, file: file.shown, ...place, where, problem: said(problem) };
}

function workloadOf({ problems, ports, grants, ...rest }: Outline) {
  return {
    ...rest,
    ports: ports.map(({ name, number, protocol, component }) => ({ name, number, protocol, component })),
    roles: grants,
    notDerived: problems.map(({ where, problem }) => ({ where, problem })),
  };
}
