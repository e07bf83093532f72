import { blockName } from '../../../lib/alloy/error';
import { camelCase } from '../../../lib/alloy/naming';
import type { ComponentSchema, TypeSchema } from '../../../lib/alloy/schema';
import { bodyOf, knownBlock } from '../../../lib/alloy/schemas';
import type { Block, Body, Statement } from '../../../lib/alloy/syntax/node';
import { printFile } from '../../../lib/alloy/syntax/print';
import { chains } from '../../../lib/alloy/use';
import { type Document, hardLine, type as typeOnly } from '../code/document';
import { type Code, callOf, objectOf, other } from '../code/expressions';
import { quoted, template } from '../code/literals';
import type { GivenComments } from '../source/comments';
import { Expressions, type Reference } from './expressions';
import type { Imports } from './imports';
import type { Names } from './names';
import { argumentsOf, propsOf, Untypable } from './props';
import { commentLinesOf, type ValueContext } from './values';
import type { Yield } from './yields';

/** What a configuration is translated with. */
export interface Translation {
  readonly comments: GivenComments;
  readonly imports: Imports;
  readonly names: Names;
  /** Blocks that have to be text, by `blockName`, because the typed classes say something else. */
  readonly asText: ReadonlySet<string>;
  /** Hears of values and blocks that no type can say. */
  untyped(where: string, text: string): void;
}

/** A block of a module, and the variable that others know it by. */
interface Named {
  readonly block: Block;
  variable: string | undefined;
  /** Whether another construct refers to the variable. */
  used: boolean;
  done: boolean;
}

/** The constructs of a module in the order of their references: what is referred to stands above. */
export function constructsOf(
  statements: readonly Statement[],
  scope: string,
  translation: Translation,
  around?: ModuleTranslation,
): Document {
  return new ModuleTranslation(blocksOf(statements), scope, translation, around).document();
}

function blocksOf(statements: readonly Statement[]): readonly Block[] {
  return statements.filter((statement) => statement.kind === 'block');
}

/** The current item of a foreach, in its template. */
interface Item {
  readonly name: string;
  readonly foreach: Named;
  /** What the compiler takes it for, where the items say it. */
  readonly type: TypeSchema | undefined;
}

class ModuleTranslation {
  private readonly named: readonly Named[];
  private readonly byName = new Map<string, Named>();
  private readonly lines: Document[] = [];
  /** Where the name of each construct would stand: whether one is needed shows when all are written. */
  private readonly places = new Map<Named, Document[]>();
  private where = '';

  constructor(
    blocks: readonly Block[],
    private readonly scope: string,
    private readonly translation: Translation,
    private readonly around: ModuleTranslation | undefined,
    private readonly item?: Item,
  ) {
    this.named = blocks.map((block) => ({ block, variable: undefined, used: false, done: false }));
    for (const named of this.named) {
      const { name, label } = named.block;
      this.byName.set(label === undefined ? name : `${name}.${label}`, named);
    }
    for (const { block } of this.named) for (const to of this.needs(block)) this.give(to);
  }

  document(): Document {
    for (const named of this.named) this.build(named);
    for (const [named, place] of this.places) {
      if (named.used && named.variable !== undefined) place.push(`const ${named.variable} = `);
    }
    return this.lines;
  }

  private give(named: Named): void {
    if (this.translation.asText.has(blockName(named.block.name, named.block.label))) return;
    named.variable ??= this.translation.names.for(named.block.name, named.block.label);
  }

  /** What a block refers to, in the order of its text: components, the declare or import that it is an instance of. */
  private needs(block: Block): readonly Named[] {
    const [namespace = ''] = block.name.split('.', 1);
    const definition = knownBlock(block.name) ? undefined : this.definition(namespace);
    const inner =
      block.name === 'declare' ? [] : wordsIn(block.body).flatMap((words) => this.find(words)?.named ?? []);
    const holds = block.name === 'declare' || block.name === 'foreach';
    const text = holds ? definitionsIn(block.body).flatMap((name) => this.definition(name) ?? []) : [];
    return [...(definition ? [definition] : []), ...inner, ...text].filter((named) => named.block !== block);
  }

  private definition(name: string): Named | undefined {
    const own = this.named.find(
      ({ block }) => block.label === name && (block.name === 'declare' || block.name.startsWith('import.')),
    );
    return own ?? this.around?.definition(name);
  }

  private find(words: readonly string[]): { readonly named: Named; readonly taken: number } | undefined {
    for (let taken = Math.min(words.length, 8); taken > 0; taken -= 1) {
      const named = this.byName.get(words.slice(0, taken).join('.'));
      if (named) return { named, taken };
    }
    return this.item === undefined ? undefined : this.around?.find(words);
  }

  private build(named: Named): void {
    if (named.done) return;
    named.done = true;
    for (const needed of this.needs(named.block)) if (this.named.includes(needed)) this.build(needed);
    this.add(named);
  }

  private add(named: Named): void {
    const { block } = named;
    const { comments } = this.translation;
    this.where = blockName(block.name, block.label);
    const above = commentLinesOf(comments.before(block));
    const code = this.translation.asText.has(this.where) ? this.text(block) : this.construct(named);
    const left = commentLinesOf(comments.left(block));
    const variable: Document[] = [];
    this.places.set(named, variable);
    if (this.lines.length > 0) this.lines.push(hardLine, hardLine);
    for (const comment of [...above, ...left]) this.lines.push(comment, hardLine);
    this.lines.push(variable, code.line.document, ';', code.inside);
  }

  private construct(named: Named): { readonly line: Code; readonly inside: Document } {
    const { block } = named;
    try {
      if (block.name === 'declare') return this.declared(named);
      if (block.name === 'foreach') return this.repeated(named);
      const known = knownBlock(block.name);
      return {
        line: known ? this.component(block, known.definition, known.schema.namespace) : this.custom(block),
        inside: '',
      };
    } catch (error) {
      if (!(error instanceof Untypable)) throw error;
      named.variable = undefined;
      return this.text(block);
    }
  }

  private component(block: Block, { arguments: key }: ComponentSchema, namespace: string): Code {
    const known = knownBlock(block.name);
    if (!known) throw new Untypable(block.name);
    const schema = bodyOf(known.schema, key);
    const props = propsOf(block.body.statements, schema, this.values(block.name), block, true);
    const name = this.translation.imports.component(namespace, block.name);
    return built(name, this.scope, block.label, props);
  }

  private custom(block: Block): Code {
    const [namespace = '', ...rest] = block.name.split('.');
    const definition = this.definition(namespace);
    if (!definition?.variable || block.label === undefined) throw new Untypable(block.name);
    definition.used = true;
    const props = argumentsOf(block, this.values(undefined));
    const of: Code =
      definition.block.name === 'declare'
        ? other(definition.variable)
        : objectOf([
            { comments: [], key: 'from', value: other(definition.variable) },
            { comments: [], key: 'name', value: { document: quoted(rest.join('.')), kind: 'text' } },
          ]);
    if (definition.block.name === 'declare' && rest.length > 0) throw new Untypable(block.name);
    this.translation.imports.add('alloy', 'CustomComponent');
    const label: Code = { document: quoted(block.label), kind: 'text' };
    return callOf('new CustomComponent', [other(this.scope), of, label, ...(props ? [props] : [])]);
  }

  private declared(named: Named): { readonly line: Code; readonly inside: Document } {
    const { block } = named;
    named.variable ??= this.translation.names.for(block.name, block.label);
    this.translation.imports.add('alloy', 'Declare');
    const inside = new ModuleTranslation(
      blocksOf(block.body.statements),
      `${named.variable}.contents`,
      this.translation,
      this,
    ).document();
    named.used ||= !isEmpty(inside);
    return { line: built('Declare', this.scope, block.label, undefined), inside: below(inside) };
  }

  private repeated(named: Named): { readonly line: Code; readonly inside: Document } {
    const { block } = named;
    const schema = knownBlock('foreach');
    if (!schema) throw new Untypable('foreach');
    const own = block.body.statements.filter(({ name }) => name !== 'template');
    const templates = block.body.statements.filter(({ name }) => name === 'template');
    const variable = literalOf(own, 'var');
    const [body] = templates;
    if (typeof variable !== 'string' || body?.kind !== 'block') throw new Untypable('foreach');
    named.variable ??= this.translation.names.for(block.name, block.label);
    const statements = own.filter(({ kind }) => kind === 'attribute');
    const props = propsOf(
      statements,
      bodyOf(schema.schema, schema.definition.arguments),
      this.values('foreach'),
      block,
      true,
    );
    this.translation.imports.add('alloy', 'Foreach');
    const inside = new ModuleTranslation(
      blocksOf(body.body.statements),
      `${named.variable}.template`,
      this.translation,
      this,
      { name: variable, foreach: named, type: itemType(statements) },
    ).document();
    named.used ||= !isEmpty(inside);
    return { line: built('Foreach', this.scope, block.label, props), inside: below(inside) };
  }

  private text(block: Block): { readonly line: Code; readonly inside: Document } {
    this.translation.imports.add('alloy', 'Raw');
    const text = printFile({ statements: [block] }).trimEnd();
    this.translation.untyped(this.where, text);
    const code: Code = text.includes('\n')
      ? { document: template(text), kind: 'template' }
      : { document: quoted(text), kind: 'text' };
    return { line: callOf('new Raw', [other(this.scope), code]), inside: '' };
  }

  private values(component: string | undefined): ValueContext {
    const { comments, imports } = this.translation;
    const known = component === undefined ? undefined : knownBlock(component);
    return {
      comments,
      imports,
      expressions: new Expressions(imports, (words) => this.reference(words)),
      bodySchema: (key) => {
        if (!known) throw new Untypable(key);
        return bodyOf(known.schema, key);
      },
      untyped: (text) => this.translation.untyped(this.where, text),
    };
  }

  /** The variable and the export that words mean. */
  private reference(words: readonly string[]): Reference | undefined {
    const { item } = this;
    if (item && words[0] === item.name) {
      if (!item.type || item.foreach.variable === undefined) return undefined;
      item.foreach.used = true;
      return { code: `${item.foreach.variable}.item`, type: item.type, taken: 1 };
    }
    const found = this.find(words);
    const exported = found && words[found.taken];
    if (!found?.named.variable || exported === undefined) return undefined;
    const { block, variable } = found.named;
    found.named.used = true;
    const taken = found.taken + 1;
    if (!knownBlock(block.name)) {
      const code = [`${variable}.export`, typeOnly('<never>'), `(${quoted(exported)})`];
      return { code, type: 'never', taken };
    }
    const type = exportOf(block.name, exported);
    return type && { code: `${variable}.${camelCase(exported)}`, type, taken };
  }
}

/** `new LokiWrite(this, 'default', { ... })` */
function built(name: string, scope: string, label: string | undefined, props: Code | undefined): Code {
  const labels: readonly Code[] = label === undefined ? [] : [{ document: quoted(label), kind: 'text' }];
  return callOf(`new ${name}`, [other(scope), ...labels, ...(props ? [props] : [])]);
}

function below(inside: Document): Document {
  return isEmpty(inside) ? '' : [hardLine, inside];
}

function isEmpty(document: Document): boolean {
  return Array.isArray(document) && document.length === 0;
}

/** Texts only: of others the compiler would know more than Alloy. */
function itemType(statements: readonly Statement[]): TypeSchema | undefined {
  const found = statements.find(({ name }) => name === 'collection');
  const items = found?.kind === 'attribute' && found.value.kind === 'array' ? found.value.elements : [];
  const isText = items.every((item) => item.kind === 'literal' && typeof item.value === 'string');
  return items.length > 0 && isText ? { kind: 'string' } : undefined;
}

function literalOf(statements: readonly Statement[], name: string): unknown {
  const found = statements.find((statement) => statement.name === name);
  return found?.kind === 'attribute' && found.value.kind === 'literal' ? found.value.value : undefined;
}

/** Secrets of Kubernetes are always secret, though the type that the schema knows holds readable text as well. */
function exportOf(component: string, name: string): Yield | undefined {
  const exports = knownBlock(component)?.definition.exports ?? {};
  const type: TypeSchema | undefined = Object.hasOwn(exports, name) ? exports[name] : undefined;
  if (type?.kind === 'any') return 'never';
  return component === 'remote.kubernetes.secret' && type?.kind === 'map'
    ? { kind: 'map', elem: { kind: 'secret' } }
    : type;
}

function wordsIn(body: Body): readonly (readonly string[])[] {
  return body.statements.flatMap((statement) =>
    statement.kind === 'block' ? wordsIn(statement.body) : chains(statement.value).map(({ words }) => words),
  );
}

/** The custom components that a body has instances of. */
function definitionsIn(body: Body): readonly string[] {
  return body.statements.flatMap((statement) => {
    if (statement.kind !== 'block') return [];
    const name = knownBlock(statement.name) ? [] : [statement.name.split('.', 1).join('')];
    const holds = ['declare', 'foreach', 'template'].includes(statement.name);
    return [...name, ...(holds ? definitionsIn(statement.body) : [])];
  });
}
