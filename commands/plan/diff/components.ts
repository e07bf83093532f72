import type { Block } from '../../../lib/alloy/syntax/node';
import { parseFile } from '../../../lib/alloy/syntax/parse';
import { printFile } from '../../../lib/alloy/syntax/print';
import type { Manifest } from '../../../lib/lab/manifest';
import { type AddedRemoved, addedRemoved } from './added-removed';
import { type ArgumentChange, argumentChanges } from './arguments';

/** Components of Alloy that came, went and got other arguments. */
export interface ComponentChanges extends AddedRemoved<Component> {
  readonly changed: readonly (Component & { readonly arguments: readonly ArgumentChange[] })[];
}

export interface Component {
  /** The ConfigMap whose text it stands in, without `-config`: its collector. */
  readonly collector: string;
  /** For example `prometheus.scrape "pods"`. */
  readonly component: string;
}

/** Blocks of Alloy are applied one after the other. */
const otherOrder = { argument: 'the order of its blocks', before: 'another', after: 'this' };

interface Placed extends Component {
  readonly block: Block;
}

export function componentChanges(
  before: readonly Manifest[],
  after: readonly Manifest[],
): ComponentChanges & { readonly count: { readonly before: number; readonly after: number } } {
  const [old, current] = [componentsIn(before), componentsIn(after)];
  const { added, removed } = addedRemoved(old, current, keyOf);
  const earlier = new Map(old.map((component) => [keyOf(component), component]));
  const changed = current.flatMap((component) => {
    const other = earlier.get(keyOf(component));
    if (other === undefined || textOf(other.block) === textOf(component.block)) return [];
    const changes = argumentChanges(other.block.body, component.block.body);
    return [{ ...named(component), arguments: changes.length > 0 ? changes : [otherOrder] }];
  });
  return {
    added: added.map(named),
    removed: removed.map(named),
    changed,
    count: { before: old.length, after: current.length },
  };
}

/** Every block at the top of the Alloy texts that ConfigMaps hold: components, and blocks of configuration. */
function componentsIn(manifests: readonly Manifest[]): readonly Placed[] {
  return manifests
    .filter(({ kind }) => kind === 'ConfigMap')
    .flatMap(({ metadata, data }) => {
      const collector = metadata.name.replace(/-config$/, '');
      return Object.entries(Object(data)).flatMap(([file, text]) =>
        file.endsWith('.alloy') ? blocksOf(String(text), file, collector) : [],
      );
    });
}

function blocksOf(text: string, file: string, collector: string): readonly Placed[] {
  return parseFile(text, file).statements.flatMap((statement) => {
    if (statement.kind !== 'block') return [];
    const { name, label } = statement;
    return [{ collector, component: label === undefined ? name : `${name} "${label}"`, block: statement }];
  });
}

function named({ collector, component }: Component): Component {
  return { collector, component };
}

function keyOf({ collector, component }: Component): string {
  return `${collector} ${component}`;
}

function textOf(block: Block): string {
  return printFile({ statements: [block] });
}
