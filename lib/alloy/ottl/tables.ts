import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What tools/ottl wrote of the OTTL module that the Alloy release uses. */
interface Tables {
  /** The parameters of each function: `Target: Setter, Value?: Getter`. */
  readonly functions: Readonly<Record<string, string>>;
  readonly standard: readonly string[];
  readonly contexts: Readonly<Record<string, ContextTable>>;
  /** The paths after a prefix; `[]` stands after what may be indexed, `[!]` after what must be. */
  readonly paths: Readonly<Record<string, readonly string[]>>;
}

interface ContextTable {
  readonly prefixes: readonly string[];
  readonly enums: readonly string[];
  readonly transform?: readonly string[];
  readonly filter?: readonly string[];
}

const file = join(__dirname, '..', '..', '..', 'imports', 'alloy', 'ottl', 'tables.json');

let tables: Tables | undefined;

/** Read for the first OTTL text: most configurations of others have none. */
function read(): Tables {
  tables ??= JSON.parse(readFileSync(file, 'utf8')) as Tables;
  return tables;
}

export interface Parameter {
  readonly name: string;
  /** As OTTL names it: `StringGetter`, `string`; of the elements, where it is a list. */
  readonly type: string;
  readonly isList: boolean;
  readonly optional: boolean;
}

/** The parameters of a function, in their order. */
export function parametersOf(name: string): readonly Parameter[] {
  const signature = read().functions[name] ?? '';
  return [...signature.matchAll(/(\w+)(\?)?: (\[\])?(\w+)/g)].map(
    ([, parameter = '', mark, list, type = '']) => ({
      name: parameter,
      type,
      isList: list !== undefined,
      optional: mark !== undefined,
    }),
  );
}

const converter = /^[A-Z]/;

/** The functions of a statement: editors and converters. */
export function functionsOfStatements(context: string): ReadonlySet<string> {
  const { standard, contexts } = read();
  return new Set([...standard, ...(contexts[context]?.transform ?? [])]);
}

/** The functions of a condition: converters alone. */
export function functionsOfConditions(context: string): ReadonlySet<string> {
  const { standard, contexts } = read();
  return new Set([...standard.filter((name) => converter.test(name)), ...(contexts[context]?.filter ?? [])]);
}

/** The contexts whose paths a context reaches. */
export function prefixesOf(context: string): readonly string[] {
  return read().contexts[context]?.prefixes ?? [];
}

export function enumsOf(context: string): readonly string[] {
  return read().contexts[context]?.enums ?? [];
}

/** The paths after a prefix in a context: name to how it is indexed. */
export function pathsAfter(prefix: string, context: string): ReadonlyMap<string, 'never' | 'may' | 'must'> {
  const paths = new Map(
    (read().paths[prefix] ?? []).map((path) => [path.replace(/\[.*/, ''), indexing(path)] as const),
  );
  return prefix === context ? paths.set('cache', 'may') : paths;
}

function indexing(path: string): 'never' | 'may' | 'must' {
  if (path.endsWith('[!]')) return 'must';
  return path.endsWith('[]') ? 'may' : 'never';
}
