import { App } from 'cdk8s';
import type { Settings } from '../../lib/lab/environment';
import { lab } from '../../lib/lab/lab';
import { AlloyWorkload, type SecurityException } from '../../lib/workload';

/** What the workloads of Alloy say that their pods break of the restricted level, by the object that makes the pods. */
export function alloyExceptions(settings: Settings): ReadonlyMap<string, readonly SecurityException[]> {
  const app = new App();
  lab(app, settings);
  const workloads = app.charts
    .flatMap((chart) => chart.node.findAll())
    .filter((construct) => construct instanceof AlloyWorkload);
  return new Map(
    workloads
      .filter(({ exceptions }) => exceptions.length > 0)
      .map(({ kind, service, exceptions }) => {
        const [, namespace] = service.host.split('.');
        return [`${kind} ${namespace}/${service.name}`, exceptions];
      }),
  );
}

/** The violation that each exception allows, as restrictedViolations words it: the first that matches. */
const allowed: readonly (readonly [what: RegExp, violation: RegExp])[] = [
  [/^hostPID$/, /^hostPID$/],
  [/^hostNetwork$/, /^hostNetwork$/],
  [/^hostPath /, /^volume \S+ is a hostPath$/],
  [/^runAsUser 0$/, /^container (alloy|sticky-directory) (may run as root|runs as user 0)$/],
  [/^capability /, /^container alloy adds capabilities$/],
  [/^allowPrivilegeEscalation$/, /^container alloy allows privilege escalation$/],
  [/^privileged$/, /^container alloy is privileged$/],
];

/** Those of the violations that no exception allows. */
export function unexplained(
  violations: readonly string[],
  exceptions: readonly SecurityException[],
): readonly string[] {
  const patterns = allowed
    .filter(([pattern]) => exceptions.some(({ what }) => pattern.test(what)))
    .map(([, violation]) => violation);
  return violations.filter((violation) => !patterns.some((pattern) => pattern.test(violation)));
}
