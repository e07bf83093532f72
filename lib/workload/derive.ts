import { Foreach, Graph, type Stability } from '../alloy';
import type { BlockData, ModuleView } from '../alloy/block-data';
import { lessStable } from '../alloy/stability';
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
 * @param config a configuration of constructs, or one that was read from text
 * @param namespace where the workload runs; undefined where it is chosen when the objects are applied
 * @param report hears of a component that is unknown or that no workload can run, and of an argument that decides about
 *   the workload and is no literal: what it needs is then left out. The first is thrown where it is left out
 */
export function deriveNeeds(config: ModuleView, namespace?: string, report = refuse): Needs {
  const places = placesIn(config, namespace);
  const declared = new Set(
    places.filter(({ block }) => block.component === 'declare').map(({ block }) => block.label),
  );
  for (const { block } of places) {
    const problem = problemOf(block, declared);
    if (problem !== undefined) report(new WorkloadError(block.where, problem));
  }

  const needsOf = <Need>(table: Readonly<Record<string, Row<Need>>>, place: Place): readonly Need[] => {
    const { block } = place;
    const row = Object.hasOwn(table, block.component) ? table[block.component] : undefined;
    return row ? reported(() => row.needs(Arguments.of(block), place), report) : [];
  };
  const needsIn = <Need extends object>(table: Readonly<Record<string, Row<Need>>>): readonly Of<Need>[] =>
    places.flatMap((place) =>
      needsOf(table, place).map((need) => ({ ...need, component: place.block.where })),
    );

  return {
    listeners: needsIn(tables.listens),
    reads: [...needsIn(tables.reads), ...tokenReaders(places)],
    node: needsIn(tables.node),
    disk: needsIn(tables.disk),
    once: needsIn(tables.once),
    peers: needsIn(tables.peers),
    shards: needsIn(tables.shards),
    wholeTraces: needsIn(tables.wholeTraces),
    clustered: places.filter(({ block }) => isClustered(block)).map(({ block }) => block.where),
    environment: places.flatMap((place) => {
      const { where, statement } = place.block;
      const names = new Set([...needsOf(tables.environment, place), ...environmentIn(statement.body)]);
      return [...names].map((name) => ({ name, component: where }));
    }),
    stability: places.map(({ block }) => block.stability).reduce(lessStable, 'generally-available'),
    community: places.some(({ block }) => block.community),
  };
}

function refuse(error: WorkloadError): void {
  throw error;
}

function reported<Need>(
  needs: () => readonly Need[],
  report: (error: WorkloadError) => void,
): readonly Need[] {
  try {
    return needs();
  } catch (error) {
    if (!(error instanceof WorkloadError)) throw error;
    report(error);
    return [];
  }
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
function placesIn(module: ModuleView, namespace: string | undefined): readonly Place[] {
  const sources = sourcesIn(new Graph(module.blocks, module.visible));
  const own = module.blocks.map((block) => ({ block, namespace, sources: sources(block) }));
  return [...own, ...module.blocks.flatMap((block) => placesInside(block, namespace))];
}

function placesInside(block: BlockData, namespace: string | undefined): readonly Place[] {
  const inside = block instanceof Foreach ? block.template : block.contents;
  return inside ? placesIn(inside, namespace) : [];
}

/** What gives targets to a component, directly or through others, the nearest first. */
function sourcesIn({ edges }: Graph): (block: BlockData) => readonly BlockData[] {
  const givers = new Map<BlockData, BlockData[]>();
  for (const { from, to, signal } of edges) {
    if (signal === 'targets') givers.set(to, [...(givers.get(to) ?? []), from]);
  }
  return (block) => {
    const found = new Set<BlockData>();
    const waiting = [block];
    for (const at of waiting) {
      for (const from of givers.get(at) ?? []) {
        if (found.has(from) || from === block) continue;
        found.add(from);
        waiting.push(from);
      }
    }
    return [...found];
  };
}

/** Why no workload is known for a block. @param declared the names of the custom components, whose needs stand in their declare */
function problemOf(block: BlockData, declared: ReadonlySet<string>): string | undefined {
  const reason = refusal(block);
  if (reason !== undefined || isKnown(block.component) || declared.has(block.component)) return reason;
  return 'nobody has said what it needs of its workload; add it to a table of lib/workload/needs.';
}

function refusal(block: BlockData): string | undefined {
  const row = Object.hasOwn(refused, block.component) ? refused[block.component] : undefined;
  if (row?.with && !row.with.some((path) => block.find(path).length > 0)) return undefined;
  return row?.because;
}

/** A switch that is not a literal may be on, and the flags do no harm when it is off. */
function isClustered(block: BlockData): boolean {
  const [enabled] = block.find('clustering.enabled');
  return (
    enabled !== undefined && !('kind' in enabled && enabled.kind === 'literal' && enabled.value === false)
  );
}
