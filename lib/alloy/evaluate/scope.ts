import type { StandardLibrarySchema } from '../schema';
import { standardLibrary } from '../schemas';
import { type Evaluated, typed } from './value';

/** What names mean where an expression stands. */
export interface Scope {
  /** The value that the first words name, and how many words its name takes; undefined when nothing has that name. */
  resolve(words: readonly string[]): { readonly value: Evaluated; readonly taken: number } | undefined;
  readonly library: StandardLibrarySchema;
}

/** The names that Alloy gives everywhere: its standard library, and the path of the module. */
export class LibraryScope implements Scope {
  private readonly firstWords: ReadonlySet<string>;

  constructor(readonly library: StandardLibrarySchema) {
    this.firstWords = new Set(Object.keys(library.identifiers).map((name) => name.split('.', 1).join('')));
  }

  resolve(words: readonly string[]) {
    const [first = ''] = words;
    if (first === 'module_path') return { value: typed({ kind: 'string' }), taken: 1 };
    const value = this.single(first) ?? this.namespace(first);
    return value && { value, taken: 1 };
  }

  private single(name: string): Evaluated | undefined {
    const { identifiers } = this.library;
    if (!Object.hasOwn(identifiers, name)) return undefined;
    const found = identifiers[name];
    return found?.kind === 'constant' ? typed(found.returns) : { kind: 'function', identifier: name };
  }

  private readonly namespaces = new Map<string, Evaluated>();

  private namespace(name: string): Evaluated | undefined {
    const known = this.namespaces.get(name);
    if (known) return known;
    if (!this.firstWords.has(name)) return undefined;
    const fields = new Map<string, Evaluated>();
    for (const identifier of Object.keys(this.library.identifiers)) {
      const value = identifier.startsWith(`${name}.`) ? this.single(identifier) : undefined;
      if (value) fields.set(identifier.slice(name.length + 1), value);
    }
    if (fields.size === 0) return undefined;
    const value: Evaluated = { kind: 'object', fields };
    this.namespaces.set(name, value);
    return value;
  }
}

const scopes = new WeakMap<StandardLibrarySchema, LibraryScope>();

/** The names of a library, which are the same for every configuration. */
export function scopeOf(library: StandardLibrarySchema): LibraryScope {
  const known = scopes.get(library);
  if (known) return known;
  const scope = new LibraryScope(library);
  scopes.set(library, scope);
  return scope;
}

/** The names that need no block. */
export function libraryScope(): LibraryScope {
  return scopeOf(standardLibrary());
}
