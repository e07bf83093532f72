import type { k8s } from 'cdk8s-plus-28';
import type { Settings } from '../environment';
import type { Manifest } from '../manifest';
import type { Scheduling } from '../settings/scheduling';
import { ownScheduling } from './own-scheduling';
import { type PodSpec, withPods } from './pods';

/** Where the pods of an object run: where its image runs, and where the environment says. */
export function scheduled(manifest: Manifest, settings: Settings, chart: string): Manifest {
  const own = ownScheduling(manifest, settings, chart);
  const scheduling: Scheduling = { ...settings.scheduling, ...own.scheduling };
  return withPods(manifest, (template) => ({
    ...template,
    spec: {
      ...template.spec,
      ...onNodes(template.spec, scheduling, own.platform),
      ...tolerating(template.spec, scheduling, own.scheduling?.tolerations !== undefined),
      ...(scheduling.priorityClassName !== undefined && { priorityClassName: scheduling.priorityClassName }),
      ...spread(scheduling, selectorOf(manifest)),
    },
  }));
}

function onNodes(
  { nodeSelector, affinity }: PodSpec,
  scheduling: Scheduling,
  { os, architectures }: ReturnType<typeof ownScheduling>['platform'],
): Pick<PodSpec, 'nodeSelector' | 'affinity'> {
  const labels = {
    ...(os !== undefined && { 'kubernetes.io/os': os }),
    ...scheduling.nodeSelector,
    ...nodeSelector,
  };
  // Kubernetes' own type has arrays that may be written to.
  const asked = (scheduling.affinity ?? affinity) as k8s.Affinity | undefined;
  const drawn = architectures === undefined ? asked : withArchitectures(asked, architectures);
  return {
    ...(Object.keys(labels).length > 0 && { nodeSelector: labels }),
    ...(drawn !== undefined && { affinity: drawn }),
  };
}

/** One of several terms has to hold, so the architectures are in each of them. */
function withArchitectures(
  affinity: k8s.Affinity | undefined,
  architectures: readonly string[],
): k8s.Affinity {
  const expression = { key: 'kubernetes.io/arch', operator: 'In', values: [...architectures] };
  const { requiredDuringSchedulingIgnoredDuringExecution: required, ...preferred } =
    affinity?.nodeAffinity ?? {};
  const terms = required?.nodeSelectorTerms ?? [{}];
  return {
    ...affinity,
    nodeAffinity: {
      requiredDuringSchedulingIgnoredDuringExecution: {
        nodeSelectorTerms: terms.map((term) => ({
          ...term,
          matchExpressions: [...(term.matchExpressions ?? []), expression],
        })),
      },
      ...preferred,
    },
  };
}

function tolerating(
  { tolerations = [] }: PodSpec,
  scheduling: Scheduling,
  areOwn: boolean,
): Pick<PodSpec, 'tolerations'> {
  const all = [...(areOwn ? [] : tolerations), ...(scheduling.tolerations ?? [])];
  return all.length > 0 || areOwn ? { tolerations: all } : {};
}

function spread(
  { topologySpread }: Scheduling,
  matchLabels: Readonly<Record<string, string>> | undefined,
): Pick<PodSpec, 'topologySpreadConstraints'> {
  if (topologySpread === undefined || matchLabels === undefined) return {};
  return {
    topologySpreadConstraints: topologySpread.map(({ maxSkew, topologyKey, whenUnsatisfiable }) => ({
      maxSkew,
      topologyKey,
      whenUnsatisfiable,
      labelSelector: { matchLabels: { ...matchLabels } },
    })),
  };
}

/** The labels by which an object finds its pods; a Job's are made by Kubernetes. */
function selectorOf({ spec }: Manifest): Readonly<Record<string, string>> | undefined {
  const { selector } = Object(spec) as { readonly selector?: k8s.LabelSelector };
  return selector?.matchLabels;
}
