import type { TopLevelBlock } from '../../alloy';

type Found = ReturnType<TopLevelBlock['find']>[number];
type AlloyNode = Extract<Found, { readonly kind: string }>;
type Body = Exclude<Found, { readonly kind: string }>;

/** What an expression stands for that is known only when Alloy runs. */
export const unknownValue = Symbol('known when Alloy runs');

/** A value of a configuration as far as it is written down. */
export function plain(node: AlloyNode): unknown {
  switch (node.kind) {
    case 'literal':
      return node.value;
    case 'array':
      return node.elements.map(plain);
    case 'object':
      return Object.fromEntries(node.fields.map(({ name, value }) => [name, plain(value)]));
    default:
      return unknownValue;
  }
}

/** The strings of an attribute that holds a list, wherever it stands in the block. */
export function stringsAt(block: TopLevelBlock, path: string): readonly string[] {
  return block
    .find(path)
    .flatMap((found) => ('kind' in found ? [plain(found)].flat() : []))
    .filter((value) => typeof value === 'string');
}

/** The names of the fields of an object at a path. */
export function keysAt(block: TopLevelBlock, path: string): readonly string[] {
  return block
    .find(path)
    .flatMap((found) =>
      'kind' in found && found.kind === 'object' ? found.fields.map(({ name }) => name) : [],
    );
}

/** A rule of relabelling as far as it is written down. */
export interface Rule {
  readonly sourceLabels: readonly string[];
  readonly regex: string;
  readonly action: string;
  readonly targetLabel: string;
  /** Undefined where Alloy alone knows it. */
  readonly replacement: string | undefined;
}

/** The rules of discovery.relabel, prometheus.relabel and loki.relabel. */
export function rulesOf(block: TopLevelBlock): readonly Rule[] {
  return block.find('rule').flatMap((found) => ('kind' in found ? [] : [ruleOf(found)]));
}

function ruleOf({ statements }: Body): Rule {
  const values = new Map(
    statements.flatMap((statement) =>
      statement.kind === 'attribute' ? [[statement.name, plain(statement.value)] as const] : [],
    ),
  );
  const text = (name: string, standard: string) => {
    const value = values.get(name) ?? standard;
    return typeof value === 'string' ? value : '';
  };
  const replacement = values.get('replacement') ?? '$1';
  return {
    sourceLabels: [values.get('source_labels') ?? []].flat().map(String),
    regex: text('regex', '(.*)'),
    action: text('action', 'replace'),
    targetLabel: text('target_label', ''),
    replacement: typeof replacement === 'string' ? replacement : undefined,
  };
}
