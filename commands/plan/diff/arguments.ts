import type { Block, Body } from '../../../lib/alloy/syntax/node';
import { printExpression, printFile } from '../../../lib/alloy/syntax/print';

/** An argument of a component that is other than before, as Alloy writes it. */
export interface ArgumentChange {
  /** Where it stands: `scrape_interval`, `endpoint.url`; a block of several is called by its name alone. */
  readonly argument: string;
  readonly before?: string;
  readonly after?: string;
}

/** What differs between the bodies of two blocks. Of blocks that may stand several times, those that both have are no change. */
export function argumentChanges(before: Body, after: Body, path = ''): readonly ArgumentChange[] {
  return [...attributeChanges(before, after, path), ...blockChanges(before, after, path)];
}

function attributeChanges(before: Body, after: Body, path: string): readonly ArgumentChange[] {
  const [old, current] = [attributesOf(before), attributesOf(after)];
  return [...new Set([...old.keys(), ...current.keys()])].flatMap((name) => {
    const change = { argument: path + name, before: old.get(name), after: current.get(name) };
    return change.before === change.after ? [] : [change];
  });
}

function attributesOf({ statements }: Body): ReadonlyMap<string, string> {
  return new Map(
    statements.flatMap((statement) =>
      statement.kind === 'attribute' ? [[statement.name, printExpression(statement.value)] as const] : [],
    ),
  );
}

function blockChanges(before: Body, after: Body, path: string): readonly ArgumentChange[] {
  const [old, current] = [blocksOf(before), blocksOf(after)];
  const names = new Set([...old, ...current].map(headOf));
  return [...names].flatMap((name) => {
    const ofName = (block: Block) => headOf(block) === name;
    const gone = withoutCommon(old.filter(ofName), current.filter(ofName));
    const come = withoutCommon(current.filter(ofName), old.filter(ofName));
    const [first] = gone;
    const [other] = come;
    // One in the place of one: what is other in it says more than the whole.
    if (gone.length === 1 && come.length === 1 && first && other) {
      return argumentChanges(first.body, other.body, `${path}${name}.`);
    }
    return [
      ...gone.map((block) => ({ argument: path + name, before: textOf(block) })),
      ...come.map((block) => ({ argument: path + name, after: textOf(block) })),
    ];
  });
}

function blocksOf({ statements }: Body): readonly Block[] {
  return statements.flatMap((statement) => (statement.kind === 'block' ? [statement] : []));
}

function headOf({ name, label }: Block): string {
  return label === undefined ? name : `${name} "${label}"`;
}

/** Blocks that the others do not have, each as many times as it is missing there. */
function withoutCommon(blocks: readonly Block[], others: readonly Block[]): readonly Block[] {
  const left = others.map(textOf);
  return blocks.filter((block) => {
    const index = left.indexOf(textOf(block));
    if (index !== -1) left.splice(index, 1);
    return index === -1;
  });
}

function textOf(block: Block): string {
  return printFile({ statements: [block] }).trim();
}
