import { compare } from 'fast-json-patch';

/** A field of an object that is other than before. */
export interface FieldChange {
  /** Where it stands: `spec.template.spec.containers[alloy].image`. */
  readonly field: string;
  /** Undefined where it was not there. */
  readonly before?: unknown;
  /** Undefined where it is there no more. */
  readonly after?: unknown;
}

/**
 * What differs between two objects. Elements of a list that have names are compared by these, so that one which comes in
 * the middle is one change, and none of its neighbours changes.
 */
export function fieldChanges(before: object, after: object): readonly FieldChange[] {
  const [old, current] = [named(before), named(after)];
  const changes = compare(Object(old), Object(current)).flatMap((operation): FieldChange[] => {
    const keys = operation.path.split('/').slice(1).map(unescaped);
    const field = pathOf(keys);
    const [gone, come] = [unnamed(at(old, keys)), unnamed(at(current, keys))];
    if (operation.op === 'add') return [{ field, after: come }];
    return [{ field, before: gone, ...(operation.op === 'replace' && { after: come }) }];
  });
  if (changes.length === 0 && JSON.stringify(before) !== JSON.stringify(after)) {
    return [{ field: 'the order of a list', before: 'another', after: 'this' }];
  }
  return changes.sort((a, b) => a.field.localeCompare(b.field, 'en'));
}

/** A list of elements with different names as an object of them; its keys begin with a sign that no field has. */
function named(value: unknown): unknown {
  if (Array.isArray(value)) {
    const names = value.map(nameIn);
    const isNamed = names.every((name) => name !== undefined) && new Set(names).size === names.length;
    if (!isNamed || names.length === 0) return value.map(named);
    return Object.fromEntries(value.map((element, index) => [`[${names[index]}]`, named(element)]));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, named(inner)]));
}

/** The list again. */
function unnamed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unnamed);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  if (entries.length > 0 && entries.every(([key]) => key.startsWith('['))) {
    return entries.map(([, element]) => unnamed(element));
  }
  return Object.fromEntries(entries.map(([key, inner]) => [key, unnamed(inner)]));
}

/** What tells elements of a list apart: the name, a port, the path where something is mounted; or the text itself. */
function nameIn(element: unknown): string | undefined {
  if (typeof element === 'string') return element;
  if (typeof element !== 'object' || element === null) return undefined;
  for (const key of ['name', 'mountPath', 'containerPort', 'port']) {
    const value: unknown = Reflect.get(element, key);
    if (typeof value === 'string' || typeof value === 'number') return String(value);
  }
  return undefined;
}

/** https://www.rfc-editor.org/rfc/rfc6901 */
function unescaped(key: string): string {
  return key.replaceAll('~1', '/').replaceAll('~0', '~');
}

function at(value: unknown, keys: readonly string[]): unknown {
  return keys.reduce((inner, key) => Object(inner)[key], value);
}

function pathOf(keys: readonly string[]): string {
  return keys.reduce((path, key) => {
    if (key.startsWith('[')) return path + key;
    if (/^\d+$/.test(key)) return `${path}[${key}]`;
    if (!/^[\w-]+$/.test(key)) return `${path}[${JSON.stringify(key)}]`;
    return path === '' ? key : `${path}.${key}`;
  }, '');
}
