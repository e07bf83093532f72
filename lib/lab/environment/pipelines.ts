import { observedNamespaces } from '../instrumentation/observed/namespaces';
import { pipelines } from '../pipelines';
import type { PipelineContext, PipelineDefinition } from '../pipelines/definition';
import { said } from '../settings/errors';
import { factsOfCluster } from '../settings/providers';
import type { Report } from './report';
import type { Settings } from './schema';

/** Every pipeline that an environment knows: the lab's, and its own. */
export function definitionsOf({ extend }: Settings): readonly PipelineDefinition[] {
  return [...pipelines, ...extend.pipelines];
}

/** What a pipeline is built from and checked by. */
export function contextOf(definition: PipelineDefinition, settings: Settings): PipelineContext {
  return {
    settings: settingsOf(definition, settings),
    platform: settings,
    // The schema of the other pipeline has checked what stands below its name.
    settingsOf: (other) => settingsOf(other, settings) as never,
  };
}

function settingsOf({ name, seesObserved }: PipelineDefinition, settings: Settings): object {
  const own: object = Object(said(settings.pipelines, name));
  const named = said(own, 'namespaces');
  // An empty list means all of them.
  if (seesObserved === undefined || !Array.isArray(named) || named.length === 0) return own;
  const observed = observedNamespaces(settings, seesObserved === true ? undefined : seesObserved);
  return { ...own, namespaces: [...new Set([...named, ...observed])] };
}

/** Whether an environment wants a pipeline: always, where it cannot be switched off. */
export function isEnabled(definition: PipelineDefinition, settings: Settings): boolean {
  const own = settingsOf(definition, settings);
  return !('enabled' in own) || own.enabled === true;
}

/** The destinations that a pipeline names; none where it sends to all. */
export function namedDestinations(pipeline: string, settings: Settings): readonly string[] {
  const named = said(said(settings.pipelines, pipeline), 'destinations');
  return Array.isArray(named) ? named : [];
}

/** What pipelines say against the rest of the environment, and against one another. */
export function pipelineContradictions(settings: Settings, report: Report): void {
  for (const definition of definitionsOf(settings)) {
    const at = ['pipelines', definition.name];
    definition.contradictions?.(contextOf(definition, settings), (path, problem, from = 'pipeline') => {
      report(from === 'pipeline' ? [...at, ...path] : path, problem);
    });
  }
  fargate(settings, report);
  nodes(settings, report);
  receiverPorts(settings, report);
}

/** What cannot be on Fargate, beside what looks at nodes. */
function fargate({ cluster, pipelines }: Settings, report: Report): void {
  if (cluster.fargate !== true) return;
  if (cluster.provider !== 'eks') {
    report(
      ['cluster', 'fargate'],
      `is true, but cluster.provider is "${cluster.provider}", and Fargate is Amazon's; remove it, or choose "eks".`,
    );
  }
  if (pipelines.podLogs.enabled && pipelines.podLogs.source === 'file') {
    report(
      ['pipelines', 'podLogs', 'source'],
      'is "file", which a pod on each node reads, but on Fargate there are no nodes to run one on; choose "api".',
    );
  }
}

/** Pipelines that look at more of the node than its log files, where the cluster lets nobody do that. */
function nodes(settings: Settings, report: Report): void {
  const { admitsNodes, title } = factsOfCluster(settings.cluster);
  if (admitsNodes) return;
  for (const definition of definitionsOf(settings)) {
    const { name, takesOfNode } = definition;
    if (takesOfNode === undefined || !isEnabled(definition, settings)) continue;
    report(
      ['pipelines', name, 'enabled'],
      `is true, but ${takesOfNode.what}, which ${title} refuses; set it to false and ${takesOfNode.instead}.`,
    );
  }
}

/** What the receiver opens anyway: Alloy's own server, OTLP, and traces among replicas. */
const taken = [
  [12345, 'the server of Alloy'],
  [4317, 'OTLP over gRPC'],
  [4318, 'OTLP over HTTP'],
  [4319, 'the traces that replicas hand to one another'],
] as const;

/** Ports of the receiver that two pipelines would open. */
function receiverPorts(settings: Settings, report: Report): void {
  const ports = new Map<number, string>(taken);
  for (const definition of definitionsOf(settings)) {
    const { name } = definition;
    if (!isEnabled(definition, settings)) continue;
    const port = definition.receiverPort?.(contextOf(definition, settings).settings);
    if (port === undefined) continue;
    const owner = ports.get(port);
    if (owner === undefined) ports.set(port, `pipelines.${name}`);
    else {
      report(
        ['pipelines', name, 'port'],
        `is ${port}, which is the port of ${owner} in the same pods; choose another port.`,
      );
    }
  }
}
