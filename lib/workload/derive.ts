import {
  type AlloyConfig,
  Declare,
  Foreach,
  type Graph,
  type Module,
  type Stability,
  type TopLevelBlock,
} from '../alloy';
import { Arguments } from './arguments';
import { WorkloadError } from './error';
import { environmentIn, textsIn } from './literals';
import {
  type DiskNeed,
  isKnown,
  type Listener,
  type NodeNeed,
  type OnceNeed,
  type Peers,
  type Place,
  type Row,
  refused,
  type Shards,
  tables,
  type WholeTraces,
} from './needs';
import { type Read, serviceAccountDirectory, theToken } from './needs/kubernetes-client';

/** A need and the component that has it, as errors name it. */
export type Of<Need> = Need & { readonly component: string };

/** What a configuration needs of the workload that runs it. */
export interface Needs {
  readonly listeners: readonly Of<Listener>[];
  readonly reads: readonly Of<Read>[];
  readonly node: readonly Of<NodeNeed>[];
  readonly disk: readonly Of<DiskNeed>[];
  readonly once: readonly Of<OnceNeed>[];
  readonly peers: readonly Of<Peers>[];
  /** The components that keep one replica's part of the targets by its number. */
  readonly shards: readonly Of<Shards>[];
  /** The components that decide about whole traces: other collectors send each trace to one of the pods. */
  readonly wholeTraces: readonly Of<WholeTraces>[];
  /** The components that share their work among the replicas. */
  readonly clustered: readonly string[];
  /** The environment variables that are read, and by what. */
  readonly environment: readonly { readonly name: string; readonly component: string }[];
  readonly stability: Stability;
  readonly community: boolean;
}

/**
 * @param namespace where the workload runs; undefined where it is chosen when the objects are applied
 * @throws WorkloadError for a component that is unknown or that no workload can run, and for an argument that
 *   decides about the workload and is no literal.
 */
export function deriveNeeds(config: AlloyConfig, namespace?: string): Needs {
  const places = placesOf(config, namespace);
  for (const { block } of places) refuse(block, config);

  const collect = <Need extends object>(table: Readonly<Record<string, Row<Need>>>): readonly Of<Need>[] =>
    places.flatMap((place) => {
      const { block } = place;
      const needs = table[block.component]?.needs(Arguments.of(block), place) ?? [];
      return needs.map((need) => ({ ...need, component: block.where }));
    });

  return {
    listeners: collect(tables.listens),
    reads: [...collect(tables.reads), ...tokenReaders(places)],
    node: collect(tables.node),
    disk: collect(tables.disk),
    once: collect(tables.once),
    peers: collect(tables.peers),
    shards: collect(tables.shards),
    wholeTraces: collect(tables.wholeTraces),
    clustered: places.filter(({ block }) => isClustered(block)).map(({ block }) => block.where),
    environment: places.flatMap((place) => {
      const { block } = place;
      const own = tables.environment[block.component]?.needs(Arguments.of(block), place) ?? [];
      const names = [...new Set([...own, ...environmentIn(block.statement.body)])];
      return names.map((name) => ({ name, component: block.where }));
    }),
    stability: config.stabilityNeeded,
    community: config.communityNeeded,
  };
}

/** Any component may name the token or the certificate of the ServiceAccount as a file. */
function tokenReaders(places: readonly Place[]): readonly Of<Read>[] {
  return places
    .filter(({ block }) =>
      textsIn(block.statement.body).some((text) => text.startsWith(serviceAccountDirectory)),
    )
    .map(({ block }) => ({ ...theToken, component: block.where }));
}

/** Every block, those inside declare and foreach included. */
function placesOf(config: AlloyConfig, namespace?: string): readonly Place[] {
  const graphs = new Map<Module, Graph<TopLevelBlock>>();
  return config.allBlocks.map((block) => {
    const graph = graphs.get(block.module) ?? block.module.graph;
    graphs.set(block.module, graph);
    return { block, namespace, sources: sourcesOf(block, graph) };
  });
}

/** What gives targets to a component, directly or through others, the nearest first. */
function sourcesOf(block: TopLevelBlock, graph: Graph<TopLevelBlock>): readonly TopLevelBlock[] {
  const found = new Set<TopLevelBlock>();
  const waiting = [block];
  for (let at = waiting.shift(); at; at = waiting.shift()) {
    for (const { from, to, signal } of graph.edges) {
      if (to !== at || signal !== 'targets' || found.has(from) || from === block) continue;
      found.add(from);
      waiting.push(from);
    }
  }
  return [...found];
}

function refuse(block: TopLevelBlock, config: AlloyConfig): void {
  const { component } = block;
  const reason = refusal(block) ?? refusedText(block);
  if (reason !== undefined) throw new WorkloadError(block.where, reason);
  if (isKnown(component) || isDeclared(component, config)) return;
  throw new WorkloadError(
    block.where,
    'nobody has said what it needs of its workload; add it to a table of lib/workload/needs.',
  );
}

function refusal(block: TopLevelBlock): string | undefined {
  const row = refused[block.component];
  if (row?.with && !row.with.some((path) => block.find(path).length > 0)) return undefined;
  return row?.because;
}

/** Blocks that hold components are looked into as constructs, and parsed text has none. */
function refusedText(block: TopLevelBlock): string | undefined {
  const holdsComponents = block.component === 'declare' || block.component === 'foreach';
  if (!holdsComponents || block instanceof Declare || block instanceof Foreach) return undefined;
  return 'the workload cannot be derived from components inside text; write it with the classes Declare and Foreach.';
}

/** Whether a name is that of a custom component: what it needs stands in its declare block. */
function isDeclared(name: string, config: AlloyConfig): boolean {
  return config.allBlocks.some((block) => block instanceof Declare && block.label === name);
}

/** A switch that is not a literal may be on, and the flags do no harm when it is off. */
function isClustered(block: TopLevelBlock): boolean {
  const [enabled] = block.find('clustering.enabled');
  return (
    enabled !== undefined && !('kind' in enabled && enabled.kind === 'literal' && enabled.value === false)
  );
}
