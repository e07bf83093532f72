import { camelCase, pascalCase } from '../../lib/alloy/naming';
import { componentsOf, type Release } from './release';
import type { Uses } from './uses';

/** The name of the props of a component's class. */
export function propsName(component: string): string {
  return `${pascalCase(component)}Props`;
}

/**
 * The TypeScript name of every body:
 * - the arguments of one component: `LokiWriteProps`,
 * - what one component uses: its class and the block, `LokiWriteEndpoint`; where two would be named alike, the
 *   block around it too,
 * - what several use: the Go type, `TlsConfig`.
 */
export function bodyNames(release: Release, uses: ReadonlyMap<string, Uses>): ReadonlyMap<string, string> {
  const components = release.namespaces.flatMap(componentsOf).map(([name]) => name);
  const classes = new Set(components.map(pascalCase));
  const wishes = new Map([...uses].map(([key, use]) => [key, namesFor(key, use, uses)]));
  for (;;) {
    const names = new Map<string, string>();
    const alike = new Set<string>();
    for (const [key, [name]] of wishes) {
      if (name === undefined) throw new Error(`${key} finds no name of its own; extend names.ts.`);
      const other = names.get(name);
      if (other !== undefined) alike.add(other).add(key);
      if (classes.has(name)) alike.add(key);
      names.set(name, key);
    }
    if (alike.size === 0) return new Map([...names].map(([name, key]) => [key, name]));
    for (const key of alike) wishes.get(key)?.shift();
  }
}

/** The names for a body, the shortest first. */
function namesFor(key: string, use: Uses, uses: ReadonlyMap<string, Uses>): string[] {
  const [component, ...more] = use.components;
  const [owner, ...coOwners] = use.arguments;
  if (owner !== undefined) return [coOwners.length === 0 ? propsName(owner) : `${shortPackage(key)}Props`];
  if (component === undefined || more.length > 0 || isMadeToBeShared(key)) {
    return [shortPackage(key) + goType(key), pascalCase(packageOf(key)) + goType(key)];
  }
  const path = blockPath(key, use, uses);
  return path.map((_, index) => pascalCase([component, ...path.slice(-1 - index)].join('.')));
}

/** Packages such as `common/net` and `otelcol` belong to no component. */
function isMadeToBeShared(key: string): boolean {
  return key.startsWith('common/') || !key.includes('/');
}

/** The blocks on the way to a body, as far as there is but one way. */
function blockPath(key: string, use: Uses, uses: ReadonlyMap<string, Uses>): readonly string[] {
  const [name, ...moreNames] = use.names;
  if (name === undefined) return [];
  if (moreNames.length > 0) return [goType(key)];
  const [parent, ...moreParents] = [...use.parents].filter((candidate) => candidate !== key);
  const parentUse = parent === undefined || moreParents.length > 0 ? undefined : uses.get(parent);
  return parent === undefined || !parentUse ? [name] : [...blockPath(parent, parentUse, uses), name];
}

/** The Go package with dots, so that it reads as a name: `prometheus.exporter.mysql`. */
function packageOf(key: string): string {
  return key.slice(0, key.lastIndexOf('.')).replaceAll('/', '.');
}

/** The Go package as part of a name, without the words that only say that it is shared. */
function shortPackage(key: string): string {
  return pascalCase(packageOf(key).replace(/^common\.config$|^(common|service)\./, ''));
}

/** Go's `HTTPClientConfig` as `HttpClientConfig`. */
function goType(key: string): string {
  const type = key.slice(key.lastIndexOf('.') + 1);
  return type.replace(
    /([A-Z])([A-Z]+)(?=[A-Z][a-z]|\d|$)/g,
    (_, first: string, rest: string) => first + rest.toLowerCase(),
  );
}

/** The prop of every argument name of a body. @throws Error when two names come to the same prop. */
export function propNames(body: string, names: readonly string[]): ReadonlyMap<string, string> {
  const props = names.map(camelCase);
  const twice = props.find((prop, index) => props.indexOf(prop) !== index);
  if (twice !== undefined) {
    throw new Error(
      `${body}: two arguments come to the prop "${twice}"; let lib/alloy/naming.ts tell them apart.`,
    );
  }
  return new Map(names.map((name) => [name, camelCase(name)]));
}
