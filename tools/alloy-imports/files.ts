import type { BodySchema, NamespaceSchema } from '../../lib/alloy/schema';
import { classOf } from './classes';
import { Imports } from './imports';
import { groupName, interfaceOf, unionOf } from './interfaces';
import { comment } from './layout';
import { bodyNames, propsName } from './names';
import { bodyOf, childrenOf, componentsOf, type Release } from './release';
import type { TypeContext } from './types';
import { type Uses, usesOf } from './uses';

/** The file of the bodies that belong to no namespace and stand in several. */
const common = 'common';

/** The generated files by name: one a namespace, one for what they share, and one that names the release. */
export function filesOf(release: Release): ReadonlyMap<string, string> {
  const uses = usesOf(release);
  const names = bodyNames(release, uses);
  const files = release.namespaces.map((schema): [string, string] => {
    const file = new File(release, schema.namespace, uses, names);
    for (const [name] of componentsOf(schema)) file.addComponent(schema, name);
    return [`${schema.namespace}.ts`, file.text];
  });
  const shared = new File(release, common, uses, names);
  for (const schema of release.namespaces)
    for (const key of Object.keys(schema.bodies)) shared.addBody(schema, key);
  return new Map([...files, [`${common}.ts`, shared.text], ['release.ts', releaseFile(release)]]);
}

function header({ name }: Release): string {
  return `// Made by \`npm run import\` from Alloy ${name}; not to be edited.\n`;
}

function releaseFile(release: Release): string {
  return `${header(release)}\n/** The release of Grafana Alloy whose components these are. */\nexport const release = '${release.name}';\n`;
}

class File implements TypeContext {
  readonly imports = new Imports();
  private readonly parts: string[] = [];
  private readonly added = new Set<string>();

  constructor(
    private readonly release: Release,
    private readonly name: string,
    private readonly uses: ReadonlyMap<string, Uses>,
    private readonly names: ReadonlyMap<string, string>,
  ) {}

  bodyName(key: string): string {
    const name = this.names.get(key);
    if (name === undefined) throw new Error(`${key} has no name: no component uses it.`);
    const home = this.homeOf(key);
    return home === this.name ? name : this.imports.from(home, name);
  }

  addComponent(schema: NamespaceSchema, name: string): void {
    const component = schema.components[name];
    if (!component) throw new Error(`imports/alloy/schema/${schema.namespace}.json has no ${name}.`);
    const body = bodyOf(schema, component.arguments);
    this.addInterface(schema, component.arguments, body);
    const props = this.bodyName(component.arguments);
    if (props !== propsName(name)) {
      this.parts.push(
        `${comment(`Arguments of \`${name}\`. {@link ${component.docs}}`)}export type ${propsName(name)} = ${props};\n`,
      );
    }
    this.parts.push(classOf(name, component, body, this));
    for (const child of childrenOf(body)) this.addBody(schema, child.body);
  }

  /** Adds the interface of a body that has its home in this file, and of the bodies inside it. */
  addBody(schema: NamespaceSchema, key: string): void {
    if (!this.uses.has(key) || this.added.has(key)) return;
    const body = bodyOf(schema, key);
    this.addInterface(schema, key, body);
    if (this.homeOf(key) === this.name)
      for (const child of childrenOf(body)) this.addBody(schema, child.body);
  }

  private addInterface(schema: NamespaceSchema, key: string, body: BodySchema): void {
    const use = this.uses.get(key);
    if (!use || this.added.has(key) || this.homeOf(key) !== this.name) return;
    this.added.add(key);
    this.parts.push(interfaceOf(key, body, use, docOf(schema, key, use), this));
    for (const [group, groupSchema] of Object.entries(body.groups ?? {})) {
      const union = groupName(group, use);
      if (!this.added.has(union)) this.parts.push(unionOf(group, groupSchema, use, this));
      this.added.add(union);
    }
  }

  /** Where the interface of a body stands: in the namespace of its Go package, else where its only user is. */
  private homeOf(key: string): string {
    const namespaces = this.uses.get(key)?.namespaces ?? new Set();
    const [only, ...more] = namespaces;
    const own = key.split(/[/.]/)[0] ?? '';
    if (namespaces.has(own)) return own;
    return only !== undefined && more.length === 0 ? only : common;
  }

  get text(): string {
    const classes = this.name !== common;
    const schema = classes
      ? `\nconst schema = readSchema(join(__dirname, 'schema', '${this.name}.json'));\n`
      : '';
    return `${header(this.release)}${this.imports.statements(classes)}\n${schema}\n${this.parts.join('\n')}`;
  }
}

function docOf(schema: NamespaceSchema, key: string, use: Uses): string {
  const [component = '', ...more] = use.components;
  const page = schema.components[component]?.docs;
  const owners = [...use.arguments].map((name) => `\`${name}\``);
  if (owners.length > 0) return `Arguments of ${owners.join(', ')}.${page ? ` {@link ${page}}` : ''}`;
  const names = [...use.names].map((name) => `\`${name}\``);
  const shown = `${names.slice(0, 3).join(', ')}${names.length > 3 ? ' and others' : ''}`;
  if (more.length > 0 || !page) return `${shown}: \`${key}\` in Alloy's source.`;
  return `${shown} of \`${component}\`. {@link ${page}}`;
}
