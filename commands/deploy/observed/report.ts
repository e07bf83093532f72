import { has } from '../../../lib/kubernetes/versions';
import type { Observing } from '../../../lib/lab/instrumentation/observed/annotations';
import { entryFor } from '../../../lib/lab/instrumentation/observed/matching';
import { observedNamespaces } from '../../../lib/lab/instrumentation/observed/namespaces';
import { patchOf } from '../../../lib/lab/instrumentation/observed/patch';
import type { Kubectl } from '../../kubectl/kubectl';
import { nameOf } from '../../kubectl/object';
import { podOf, stalePods } from './look';
import { type StaleWorkload, workloadsOf } from './owners';

/** What of others is not as the environment says, and what can be done for it. */
export interface ObservedReport {
  /** Those whose pods a restart makes as they should be, others among them that cannot be restarted. */
  readonly toRestart: readonly StaleWorkload[];
  /** Those that have to be changed first, because no policy gives their pods annotations. */
  readonly toPatch: readonly StaleWorkload[];
  /** Namespaces that are not there yet. */
  readonly missing: readonly string[];
}

/** Looks at the pods of others, and at what made them. */
export async function lookAtObserved(
  kubectl: Kubectl,
  observing: Observing,
  kubernetesVersion: string,
): Promise<ObservedReport> {
  const names = observedNamespaces(observing);
  const namespaces = await kubectl.get(
    names.map((name) => ({ apiVersion: 'v1', kind: 'Namespace', metadata: { name } })),
  );
  const stale = await stalePods(kubectl, observing);
  const isToPatch = ({ why }: (typeof stale)[number]) =>
    why === 'unobserved' && !has('mutatingAdmissionPolicies', kubernetesVersion);
  return {
    toRestart: await workloadsOf(
      kubectl,
      stale.filter((one) => !isToPatch(one)),
    ),
    toPatch: await workloadsOf(kubectl, stale.filter(isToPatch)),
    missing: names.filter((name) => !namespaces.some(({ metadata }) => metadata.name === name)),
  };
}

/** What a person is told, a paragraph each. */
export function sentencesOf(
  { toRestart, toPatch, missing }: ObservedReport,
  {
    observing,
    restart,
    context,
  }: { readonly observing: Observing; readonly restart: string; readonly context: string },
): readonly string[] {
  const able = toRestart.filter(({ stays }) => stays === undefined);
  const staying = toRestart.filter(({ stays }) => stays !== undefined);
  return [
    ...missing.map(
      (name) => `Namespace ${name} is not there yet; pods that are made in it later are observed.`,
    ),
    ...(able.length === 0
      ? []
      : [
          [
            'Pods of others that run already are as they were; --restart has them made anew, one workload after the other:',
            ...able.map((workload) => `  ${described(workload)}`),
            `  ${restart}`,
          ].join('\n'),
        ]),
    ...(staying.length === 0
      ? []
      : [
          [
            'Pods of others that run already are as they were, and are left to whom they belong to:',
            ...staying.map((workload) => `  ${described(workload)}: it ${workload.stays}`),
          ].join('\n'),
        ]),
    ...(toPatch.length === 0
      ? []
      : [
          [
            'Before Kubernetes 1.36 workloads of others are observed when their templates say so. These commands change them, and what they make is replaced:',
            ...toPatch.map((workload) => `  ${patchCommand(workload, observing, context)}`),
          ].join('\n'),
        ]),
  ];
}

function described({ owner, pods }: StaleWorkload): string {
  const left = pods.every(({ why }) => why === 'left') ? ', observed though nothing says so any more' : '';
  const [first] = pods;
  if (owner.kind === 'Pod' && first !== undefined) return `${nameOf(owner)}${left}`;
  return `${nameOf(owner)} (${pods.length === 1 ? '1 pod' : `${pods.length} pods`}${left})`;
}

const changeable = ['Deployment', 'StatefulSet', 'DaemonSet', 'CronJob'];

function patchCommand({ owner, pods }: StaleWorkload, observing: Observing, context: string): string {
  const [first] = pods;
  const observed = first && entryFor(observing.observe, podOf(first.pod));
  if (observed === undefined || !changeable.includes(owner.kind)) {
    return `# ${nameOf(owner)} cannot be changed: make it anew with the annotations`;
  }
  const { name, namespace } = owner.metadata;
  const kind = owner.kind.toLowerCase();
  return `kubectl --context ${context} --namespace ${namespace} patch ${kind} ${name} --type merge --patch '${patchOf(observed, kind, observing.names)}'`;
}
