import { RootConstruct } from 'constructs';
import { AlloyConfig } from '../../alloy';
import type { BlockData } from '../../alloy/block-data';
import { checkModule } from '../../alloy/check-module';
import { Graph } from '../../alloy/graph';
import { errorOf, ownRules, type Problem } from '../../alloy/problem';
import { parseFile } from '../../alloy/syntax/parse';
import { TextModule } from '../../alloy/text/module';
import type { Settings } from '../../lab';
import type { Destination } from '../../lab/destinations/destination';
import type { PipelineDefinition } from '../../lab/pipelines/definition';
import type { Variables } from '../values/read';
import { addDefinition } from './definition';
import { testDestination } from './destination';

/** A function that adds components to a configuration; what it sends goes to `destination`. */
export type AddsComponents = (config: AlloyConfig, destination: Destination) => unknown;

/** A class whose constructor does. */
export type ComponentsClass = new (config: AlloyConfig, destination: Destination) => unknown;

/** What is tested: a definition, a function or class that adds components, or the text of an .alloy file or of several. */
export type Pipeline =
  | PipelineDefinition
  | AddsComponents
  | ComponentsClass
  | string
  | Readonly<Record<`${string}.alloy`, string>>;

export interface PipelineOptions {
  /**
   * The component that takes what is given, for example `loki.process.logs`, or whose place it takes: what
   * `loki.source.file.logs` would read. @default the only one where data comes in
   */
  readonly at?: string;
  /** Environment variables that the configuration reads by `sys.env`. @default none */
  readonly variables?: Variables;
  /** The environment in which a definition is built. @default a small one, with a backend in the cluster */
  readonly environment?: Settings;
  /** What the small environment says of a definition: its settings. @default that it is switched on */
  readonly settings?: object;
}

/** A configuration whose parts can be followed. */
export interface Tested {
  readonly graph: Graph<BlockData>;
  readonly variables: Variables;
}

/** @throws AlloyConfigError where Alloy would refuse the configuration; rules of ours about whole ones are left aside */
export function tested(pipeline: Pipeline, options: PipelineOptions = {}): Tested {
  const { variables = {} } = options;
  return { graph: graphOf(pipeline, options), variables };
}

function graphOf(pipeline: Pipeline, options: PipelineOptions): Graph<BlockData> {
  if (typeof pipeline === 'string') return graphOfTexts([[undefined, pipeline]]);
  if (typeof pipeline !== 'function' && !isDefinition(pipeline))
    return graphOfTexts(Object.entries(pipeline));
  const config = new AlloyConfig(new RootConstruct(), 'test', { stability: 'experimental', community: true });
  if (typeof pipeline !== 'function') addDefinition(config, pipeline, options);
  else if (isClass(pipeline)) new pipeline(config, testDestination(config));
  else pipeline(config, testDestination(config));
  checkModule(config, config.graph, refuse);
  return config.graph;
}

function isDefinition(pipeline: object): pipeline is PipelineDefinition {
  return 'build' in pipeline && typeof pipeline.build === 'function';
}

function isClass(pipeline: AddsComponents | ComponentsClass): pipeline is ComponentsClass {
  return /^class\b/.test(Function.prototype.toString.call(pipeline));
}

function graphOfTexts(
  files: readonly (readonly [name: string | undefined, text: string])[],
): Graph<BlockData> {
  const statements = files.flatMap(([name, text]) => parseFile(text, name).statements);
  const module = new TextModule(statements, {}, refuse);
  const graph = new Graph<BlockData>(module.blocks);
  checkModule(module, graph, refuse);
  return graph;
}

/** A part of a configuration is tested as well: only what Alloy itself refuses ends the test. */
function refuse(problem: Problem): void {
  if (!ownRules.some((rule) => rule === problem.rule)) throw errorOf(problem);
}
