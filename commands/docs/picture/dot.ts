import type { Graph, Signal, TopLevelBlock } from '../../../lib/alloy';

export interface Scene {
  /** Names of the applications, with how each is observed. */
  readonly applications: readonly { readonly name: string; readonly variant: string }[];
  readonly collectors: readonly Collector[];
  /** Where the last components send to. */
  readonly destination: string;
}

interface Collector {
  /** The workload that runs the configuration. */
  readonly name: string;
  readonly graph: Graph<TopLevelBlock>;
}

const colours: Readonly<Record<Signal, string>> = {
  metrics: '#3871dc',
  logs: '#56a64b',
  traces: '#e0752d',
  profiles: '#a352cc',
  targets: '#8e8e8e',
  values: '#8e8e8e',
};

/** The lab as a Graphviz graph: applications, the components of collectors with their signals, the destination. */
export function dot(scene: Scene): string {
  const applications = scene.applications.filter(({ variant }) => variant !== 'clean');
  const parts = scene.collectors.map((collector) => partOf(collector, scene.collectors.length === 1));
  const inputs = parts.flatMap((part) => part.inputs);
  return [
    'digraph lab {',
    `  nodesep=0.2; ranksep=0.3; fontname="Helvetica,Arial,sans-serif";`,
    '  node [shape=box, style="rounded,filled", fillcolor=white, color="#4a4a4a", fontname="Helvetica,Arial,sans-serif", fontsize=10, margin="0.3,0.05"];',
    '  edge [arrowsize=0.6];',
    ...cluster(
      'applications',
      'applications',
      scene.applications.map(({ name, variant }) => ({ id: name, label: `${name}\n${variant}` })),
    ),
    ...parts.flatMap(({ boxes }) => boxes),
    `  ${quoted(scene.destination)} [shape=cylinder];`,
    ...parts.flatMap(({ flows }) => flows),
    ...applications.flatMap(({ name }) => inputs.map((input) => arrow(name, input, '#4a4a4a'))),
    ...parts.flatMap(({ outputs }) => outputs).map((output) => arrow(output, scene.destination, '#4a4a4a')),
    '}',
    '',
  ].join('\n');
}

/** What of one collector is drawn. Where there are several, the same component may stand in each. */
function partOf({ name, graph }: Collector, isAlone: boolean) {
  const idOf = (block: TopLevelBlock) => (isAlone ? block.where : `${name}: ${block.where}`);
  const blocks = graph.sorted.filter((block) => block.labelled);
  return {
    boxes: cluster(
      isAlone ? 'collector' : name,
      name,
      blocks.map((block) => ({ id: idOf(block), label: `${block.component}\n${block.label}` })),
    ),
    flows: flows(graph, idOf),
    inputs: blocks.filter(isReceiver).map(idOf),
    outputs: blocks.filter((block) => isExporter(block, graph)).map(idOf),
  };
}

/** One arrow for each pair of components and signal. */
function flows(graph: Graph<TopLevelBlock>, idOf: (block: TopLevelBlock) => string): string[] {
  const arrows = graph.edges
    .filter(({ from, to }) => from.labelled && to.labelled)
    .map(({ from, to, signal }) => arrow(idOf(from), idOf(to), colours[signal]));
  return [...new Set(arrows)];
}

function isReceiver(block: TopLevelBlock): boolean {
  return block.component.startsWith('otelcol.receiver.');
}

/** A component that receives and sends to no other. */
function isExporter(block: TopLevelBlock, graph: Graph<TopLevelBlock>): boolean {
  return graph.edges.some(({ to }) => to === block) && !graph.edges.some(({ from }) => from === block);
}

function cluster(id: string, label: string, nodes: readonly { id: string; label: string }[]): string[] {
  return [
    `  subgraph "cluster_${id}" {`,
    `    label=${quoted(label)}; style="rounded,filled"; fillcolor="#f5f5f5"; color="#c0c0c0";`,
    ...nodes.map((node) => `    ${quoted(node.id)} [label=${quoted(node.label)}];`),
    '  }',
  ];
}

function arrow(from: string, to: string, colour: string): string {
  return `  ${quoted(from)} -> ${quoted(to)} [color="${colour}"];`;
}

function quoted(text: string): string {
  return JSON.stringify(text);
}
