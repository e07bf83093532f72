import type { BlockData } from '../../alloy/block-data';
import { wordsOf } from '../../alloy/evaluate/evaluate';
import type { Block, Body, Node, Statement } from '../../alloy/syntax/node';
import { parseExpression } from '../../alloy/syntax/parse';
import { printExpression, printFile } from '../../alloy/syntax/print';
import { type Flow, nameOf } from '../flow/flow';

/** What stands in a configuration in the place of other components. */
export interface Replacement {
  /** The text of the component that brings in what is given. @param to expressions of what takes it */
  input?(to: readonly string[]): string;
  /** What is given as an expression, for components that take it as an argument. */
  readonly given?: string;
  /**
   * The text of what takes the place of an end, under a label.
   * @param printed an argument of the end as it is written now
   */
  end(block: BlockData, label: string, printed: (argument: string) => string): string;
  /** The expression that others send to. @default they send to nothing */
  receiver?(label: string): string;
}

/** The label of what takes the place of an end. */
export function endLabel(index: number): string {
  return `end_${index}`;
}

/** The part of a configuration between what is given and the ends, as a text that an Alloy runs on loopback. */
export function cut<Item>(flow: Flow<Item>, replacement: Replacement): string {
  const { starts, reached, ends } = flow;
  const sources = starts.filter((start) => flow.isSource(start));
  const isProcessor = ({ component }: BlockData) => flow.kind.components[component] !== undefined;
  const receivers = new Map(
    ends.map((end, index) => [end, replacement.receiver?.(endLabel(index)) ?? 'nothing.nothing'] as const),
  );
  const middle = reached.filter(
    (block) => !sources.includes(block) && (!ends.includes(block) || isProcessor(block)),
  );
  const kept = withValues(flow, middle, [...sources, ...ends]);
  const names = new Set(kept.map(nameOf));
  const given = replacement.given === undefined ? undefined : parseExpression(replacement.given);
  const byName = new Map(flow.tested.graph.blocks.map((block) => [nameOf(block), block]));
  const resolve = (words: readonly string[]): Node | 'drop' | undefined => {
    const found = [...byName].find(([name]) => isOf(words, name));
    if (!found || names.has(found[0])) return undefined;
    if (given && sources.includes(found[1])) return given;
    const receiver = receivers.get(found[1]);
    return receiver === undefined || !replacement.receiver ? 'drop' : parseExpression(receiver);
  };
  const statements = kept.map((block) => {
    const statement = rewritten(block.statement, resolve);
    if (given && starts.includes(block)) return withAttribute(statement, 'targets', given);
    const receiver = receivers.get(block);
    return receiver && replacement.receiver ? sendingTo(statement, parseExpression(receiver)) : statement;
  });
  const texts = ends.map((end, index) =>
    replacement.end(end, endLabel(index), (argument) => {
      const [value] = end.find(argument);
      return value && 'kind' in value ? printExpression(rewrittenNode(value, resolve)) : '[]';
    }),
  );
  const heads = starts.flatMap((start) => (sources.includes(start) ? flow.next(start) : [start]));
  const to = [...new Set(heads)].map((block) =>
    names.has(nameOf(block)) ? `${nameOf(block)}.${inputOf(block)}` : (receivers.get(block) ?? ''),
  );
  return [replacement.input?.(to) ?? '', printFile({ statements }), ...texts].join('\n');
}

/** The export that takes data. */
function inputOf({ component }: BlockData): string {
  return component.startsWith('otelcol.') ? 'input' : 'receiver';
}

/** A processor that sends to nobody, sending. */
function sendingTo(block: Block, receiver: Node): Block {
  const list: Node = { kind: 'array', elements: [receiver] };
  if (!block.name.startsWith('otelcol.')) return withAttribute(block, 'forward_to', list);
  const others = block.body.statements.filter(({ name }) => name !== 'output');
  const output: Block = {
    kind: 'block',
    name: 'output',
    body: { statements: [{ kind: 'attribute', name: 'traces', value: list }] },
  };
  return { ...block, body: { statements: [...others, output] } };
}

function withAttribute(block: Block, name: string, value: Node): Block {
  const others = block.body.statements.filter((statement) => statement.name !== name);
  return { ...block, body: { statements: [{ kind: 'attribute', name, value }, ...others] } };
}

/** With the components whose values they read. */
function withValues<Item>(flow: Flow<Item>, blocks: readonly BlockData[], without: readonly BlockData[]) {
  const found = new Set(blocks);
  const waiting = [...blocks];
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    for (const { from, to, signal } of flow.tested.graph.edges) {
      if (to !== at || signal !== 'values' || found.has(from) || without.includes(from)) continue;
      found.add(from);
      waiting.push(from);
    }
  }
  return flow.tested.graph.blocks.filter((block) => found.has(block));
}

function isOf(words: readonly string[], name: string): boolean {
  return words.join('.').startsWith(`${name}.`) || words.join('.') === name;
}

type Resolve = (words: readonly string[]) => Node | 'drop' | undefined;

function rewritten<S extends Statement>(statement: S, resolve: Resolve): S {
  if (statement.kind === 'attribute') return { ...statement, value: rewrittenNode(statement.value, resolve) };
  return { ...statement, body: bodyOf(statement.body, resolve) };
}

function bodyOf(body: Body, resolve: Resolve): Body {
  return { statements: body.statements.map((statement) => rewritten(statement, resolve)) };
}

function rewrittenNode(at: Node, resolve: Resolve): Node {
  const words = wordsOf(at);
  if (words) {
    const found = resolve(words);
    return found === undefined ? at : found === 'drop' ? { kind: 'array', elements: [] } : found;
  }
  const inside = (child: Node) => rewrittenNode(child, resolve);
  switch (at.kind) {
    case 'array':
      return {
        ...at,
        elements: at.elements.flatMap((element) => {
          const name = wordsOf(element);
          return name && resolve(name) === 'drop' ? [] : [inside(element)];
        }),
      };
    case 'object':
      return { ...at, fields: at.fields.map(({ name, value }) => ({ name, value: inside(value) })) };
    case 'call':
      return { ...at, args: at.args.map(inside) };
    case 'paren':
      return { ...at, inner: inside(at.inner) };
    case 'binary':
      return { ...at, left: inside(at.left), right: inside(at.right) };
    case 'unary':
      return { ...at, operand: inside(at.operand) };
    case 'access':
      return { ...at, of: inside(at.of) };
    case 'index':
      return { ...at, of: inside(at.of), index: inside(at.index) };
    default:
      return at;
  }
}
