import type { BlockData, CustomDefinition, Definitions, ModuleView } from '../block-data';
import { evaluate } from '../evaluate/evaluate';
import { EvaluationFailure } from '../evaluate/failure';
import { libraryScope } from '../evaluate/scope';
import { typeOf, type ValueType } from '../evaluate/value';
import type { TypeSchema } from '../schema';
import type { Block, Node } from '../syntax/node';

/** The custom components that a declare or an import of text gives. */
export function definitionsOf(
  { name, label = '' }: Block,
  contents: ModuleView | undefined,
  where: string,
): Definitions | undefined {
  if (name.startsWith('import.')) return contents ? importedBy(label, contents) : 'open';
  if (name !== 'declare' || !contents) return undefined;
  return new Map([[label, definitionOf(contents, where)]]);
}

/** The declares of an imported text, by the names of their instances. */
function importedBy(namespace: string, { blocks }: ModuleView): Definitions {
  const declares = blocks.flatMap(({ component, label, where, contents }): [string, CustomDefinition][] =>
    component === 'declare' && contents ? [[`${namespace}.${label}`, definitionOf(contents, where)]] : [],
  );
  return new Map(declares);
}

function definitionOf(contents: ModuleView, where: string): CustomDefinition {
  return {
    where,
    contents,
    get arguments() {
      return argumentsOf(contents);
    },
    get exports() {
      return exportsOf(contents);
    },
  };
}

function argumentsOf({ blocks }: ModuleView): CustomDefinition['arguments'] {
  const found = blocks.filter(({ component }) => component === 'argument');
  return new Map(found.map((block) => [block.label, { required: block.literal('optional') !== true }]));
}

function exportsOf({ blocks }: ModuleView): CustomDefinition['exports'] {
  const found = blocks.filter(({ component }) => component === 'export');
  return Object.fromEntries(found.map((block) => [block.label, passedOn(block, blocks)]));
}

/** The type of what an export passes on: of an export of another block, or of a value by itself. */
function passedOn(block: BlockData, blocks: readonly BlockData[]): TypeSchema {
  const [value] = block.find('value');
  const [mention] = block.mentions;
  if (!value || !('kind' in value)) return { kind: 'any' };
  if (!mention) return typeOfValue(value);
  if (value.kind !== 'access') return { kind: 'any' };
  const source = blocks.find(
    ({ component, label }) => component === mention.component && label === mention.label,
  );
  const exports = source?.exports ?? {};
  return (Object.hasOwn(exports, mention.export) && exports[mention.export]) || { kind: 'any' };
}

const plain: Readonly<Partial<Record<ValueType, TypeSchema>>> = {
  string: { kind: 'string' },
  number: { kind: 'number' },
  bool: { kind: 'bool' },
  array: { kind: 'list', elem: { kind: 'any' } },
  object: { kind: 'map', elem: { kind: 'any' } },
};

function typeOfValue(node: Node): TypeSchema {
  try {
    const type = typeOf(evaluate(node, libraryScope()));
    return (type && plain[type]) ?? { kind: 'any' };
  } catch (error) {
    if (error instanceof EvaluationFailure) return { kind: 'any' };
    throw error;
  }
}

/** The text of an `import.string`; undefined where only Alloy knows it. */
export function contentOf({ body }: Block): string | undefined {
  const content = body.statements.find((one) => one.kind === 'attribute' && one.name === 'content');
  if (content?.kind !== 'attribute') return undefined;
  try {
    const value = evaluate(content.value, libraryScope());
    return value.kind === 'string' ? value.value : undefined;
  } catch (error) {
    if (error instanceof EvaluationFailure) return undefined;
    throw error;
  }
}
