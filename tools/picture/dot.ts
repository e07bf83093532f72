import type { Graph, Signal, TopLevelBlock } from '../../lib/alloy';

export interface Scene {
  /** Names of the applications, with how each is observed. */
  readonly applications: readonly { readonly name: string; readonly variant: string }[];
  /** The workload that runs the configuration. */
  readonly collector: string;
  readonly graph: Graph<TopLevelBlock>;
  /** Where the last components send to. */
  readonly destination: string;
}

const colours: Readonly<Record<Signal, string>> = {
  metrics: '#3871dc',
  logs: '#56a64b',
  traces: '#e0752d',
  profiles: '#a352cc',
  targets: '#8e8e8e',
  values: '#8e8e8e',
};

/** The lab as a Graphviz graph: applications, the components of one collector with their signals, the destination. */
export function dot(scene: Scene): string {
  const { graph } = scene;
  const blocks = graph.sorted.filter((block) => block.labelled);
  const [inputs, outputs] = [blocks.filter(isReceiver), blocks.filter((block) => isExporter(block, graph))];
  const applications = scene.applications.filter(({ variant }) => variant !== 'clean');
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
    ...cluster(
      'collector',
      scene.collector,
      blocks.map((block) => ({ id: block.where, label: `${block.component}\n${block.label}` })),
    ),
    `  ${quoted(scene.destination)} [shape=cylinder];`,
    ...flows(graph),
    ...applications.flatMap(({ name }) => inputs.map((input) => arrow(name, input.where, '#4a4a4a'))),
    ...outputs.map((output) => arrow(output.where, scene.destination, '#4a4a4a')),
    '}',
    '',
  ].join('\n');
}

/** One arrow for each pair of components and signal. */
function flows(graph: Graph<TopLevelBlock>): string[] {
  const arrows = graph.edges
    .filter(({ from, to }) => from.labelled && to.labelled)
    .map(({ from, to, signal }) => arrow(from.where, to.where, colours[signal]));
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
