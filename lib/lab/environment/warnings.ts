import { hasInjectedAgent } from '../instrumentation/injected';
import { observedNamespaces } from '../instrumentation/observed/namespaces';
import { contextOf, definitionsOf, isEnabled } from './pipelines';
import { privilegedApplication } from './privileged-application';
import type { Settings } from './schema';

/** What somebody should know about an environment before it is installed, in sentences. */
export function warningsOf(settings: Settings): readonly string[] {
  const ofPipelines = definitionsOf(settings).flatMap((definition) =>
    isEnabled(definition, settings) ? (definition.warnings?.(contextOf(definition, settings)) ?? []) : [],
  );
  return [
    ...ofPipelines,
    ...privileged(settings),
    ...sharedNodes(settings),
    ...unobservedNodes(settings),
    ...ofOthers(settings),
    ...volumesOnFargate(settings),
  ];
}

function privileged(settings: Settings): readonly string[] {
  const application = privilegedApplication(settings);
  if (application === undefined) return [];
  return [
    `the namespace ${settings.namespaces.applications.name} admits privileged pods, of whoever may make pods there: the agent of Go that ${application} gets takes one. See docs/security.md.`,
  ];
}

/** What namespaces of others have to have, which the lab does not touch. */
function ofOthers(settings: Settings): readonly string[] {
  const { pullSecrets } = settings.images;
  const withGo = observedNamespaces(
    settings,
    (observed) => observed.language === 'go' && hasInjectedAgent(observed),
  );
  const all = observedNamespaces(settings);
  return [
    ...withGo.map(
      (name) =>
        `the agent of Go is a privileged container, so the namespace ${name} has to admit such pods; new pods that observe names are refused where it does not.`,
    ),
    ...(pullSecrets.length > 0 && all.length > 0
      ? [
          `what is injected is pulled with ${pullSecrets.join(', ')}; make it in the namespace ${all.join(', ')} too, as somebody who may.`,
        ]
      : []),
  ];
}

/** Collectors of nodes beside others, whose namespace then admits what they need for all. */
function sharedNodes(settings: Settings): readonly string[] {
  const { nodes, ...others } = settings.namespaces;
  const isShared = Object.values(others).some(({ name }) => name === nodes.name);
  if (!isShared || !hasNodes(settings)) return [];
  return [
    `the namespace ${nodes.name} admits privileged pods, of whoever may make pods there: the collector on each node reads files and processes of the node. Give namespaces.nodes a name of its own to keep the others restricted.`,
  ];
}

/** Whether a pipeline looks at nodes. */
function hasNodes(settings: Settings): boolean {
  return definitionsOf(settings).some(
    (definition) =>
      isEnabled(definition, settings) &&
      (definition.takesOfNode !== undefined || settings.pipelines.podLogs.source === 'file'),
  );
}

/** A selector that is meant for pods of Services keeps the collector of each node away from other nodes. */
function unobservedNodes({ alloy, scheduling }: Settings): readonly string[] {
  const { nodeSelector } = { ...scheduling, ...alloy.node.scheduling };
  const labels = Object.keys(nodeSelector ?? {}).filter(
    (label) => !/^kubernetes\.io\/(os|arch)$/.test(label),
  );
  if (labels.length === 0) return [];
  return [
    `nodes without the label ${labels.join(' and ')} get no collector, and what is read on the node is missing of them; set alloy.node.scheduling.nodeSelector to {} to observe every node.`,
  ];
}

/** https://docs.aws.amazon.com/eks/latest/userguide/fargate.html: no volumes of EBS. */
function volumesOnFargate({ cluster, storage }: Settings): readonly string[] {
  if (!cluster.fargate || storage.class !== undefined) return [];
  return [
    'pods on Fargate mount volumes of EFS alone, and the default class of a cluster is usually one of EBS: name a class of EFS by storage.class, or the claims of collectors stay pending.',
  ];
}
