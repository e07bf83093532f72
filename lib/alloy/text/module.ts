import { type BlockData, type Definitions, findIn, literalAmong, type ModuleView } from '../block-data';
import { customComponent } from '../custom';
import { blockName } from '../error';
import { problemAt, type Report } from '../problem';
import type { Stability, TypeSchema } from '../schema';
import { leastStable } from '../stability';
import type { Attribute, Block, Statement } from '../syntax/node';
import { parseFile } from '../syntax/parse';
import { AlloySyntaxError } from '../syntax/places';
import { BlockNames, type Mention, mentionsOf } from '../use';
import { contentOf, definitionsOf } from './definitions';
import { type ReadBlock, readBlock } from './statement';

export interface TextModuleProps {
  readonly outer?: ModuleView;
  readonly inside?: 'declare' | 'foreach';
  /** The name of the item, in the template of a foreach. */
  readonly item?: string;
}

/** A module that was read from text: a configuration, the body of a declare, the template of a foreach. */
export class TextModule implements ModuleView {
  readonly blocks: readonly TextBlock[];
  readonly outer: ModuleView | undefined;
  private known: BlockNames | undefined;

  constructor(
    statements: readonly Statement[],
    private readonly props: TextModuleProps,
    report: Report,
  ) {
    this.outer = props.outer;
    const taken = new Set<string>();
    this.blocks = statements.flatMap((statement) => {
      if (statement.kind === 'attribute') {
        report(problemAt(statement, statement.name, attributeProblem));
        return [];
      }
      const block = new TextBlock(this, statement, readBlock(statement, report), report);
      if (taken.has(block.where)) report(problemAt(statement, block.where, takenProblem(block)));
      taken.add(block.where);
      return [block];
    });
  }

  get inside(): 'declare' | 'foreach' | undefined {
    return this.props.inside;
  }

  get visible(): readonly BlockData[] {
    return this.inside === 'foreach' ? [...this.blocks, ...(this.outer?.visible ?? [])] : this.blocks;
  }

  get names(): BlockNames {
    this.known ??= new BlockNames(this.visible);
    return this.known;
  }

  isLocal(word: string | undefined): boolean {
    if (this.inside !== 'foreach') return false;
    return word === this.props.item || this.outer?.isLocal(word) === true;
  }
}

/** What is said of an attribute where only blocks may stand. */
export const attributeProblem =
  'an attribute stands at the top of the text, where only blocks may; put it into a block.';

function takenProblem({ labelled }: BlockData): string {
  return labelled
    ? 'a component of this kind and label exists already; choose another label.'
    : 'the configuration has this block already, and it may stand once; remove one.';
}

/** A block that was read from text. */
export class TextBlock implements BlockData {
  readonly component: string;
  readonly label: string;
  readonly labelled: boolean;
  readonly where: string;
  readonly fromText = true;
  readonly contents: TextModule | undefined;
  readonly defines: Definitions | undefined;

  constructor(
    private readonly module: TextModule,
    readonly statement: Block,
    private readonly read: ReadBlock,
    report: Report,
  ) {
    this.component = statement.name;
    this.label = statement.label ?? '';
    this.labelled = statement.label !== undefined;
    this.where = blockName(statement.name, statement.label);
    this.contents = contentsOf(statement, module, report);
    this.defines = definitionsOf(statement, this.contents, this.where);
  }

  /** That of the least stable function that it calls, where that is less than its component's. */
  get stability(): Stability {
    return leastStable(this.read);
  }

  get componentStability(): Stability {
    return this.read.stability;
  }

  get community(): boolean {
    return this.read.community;
  }

  get inside() {
    return this.module.inside;
  }

  get open() {
    return this.read.open;
  }

  get uses() {
    return this.read.uses;
  }

  get exports(): Readonly<Record<string, TypeSchema>> | undefined {
    if (this.read.known) return this.read.exports;
    const definition = customComponent(this.component, this.module);
    return definition === 'open' || !definition ? undefined : definition.exports;
  }

  get mentions(): readonly Mention[] {
    this.mentioned ??= [
      ...mentionsOf(this.read.uses, this.module.names, (word) => this.module.isLocal(word)),
      ...outward(this.contents),
    ];
    return this.mentioned;
  }

  private mentioned: readonly Mention[] | undefined;

  find(path: string) {
    return findIn(this.statement.body.statements, path);
  }

  literal(path: string) {
    return literalAmong(this.find(path));
  }
}

/** What the template of a foreach mentions outside itself. */
export function outward(contents: TextModule | undefined): readonly Mention[] {
  if (contents?.inside !== 'foreach') return [];
  const own = new Set(contents.blocks.map(({ where }) => where));
  return contents.blocks.flatMap((block) =>
    block.mentions.filter(({ component, label }) => !own.has(blockName(component, label || undefined))),
  );
}

/** The module of an `import.string` whose text is known; what it holds stands in files of their own for errors. */
function importedText(statement: Block, report: Report): TextModule | undefined {
  const text = contentOf(statement);
  if (text === undefined) return undefined;
  const where = blockName(statement.name, statement.label);
  try {
    const { statements } = parseFile(text, where);
    for (const one of statements) {
      if (one.kind === 'block' && one.name !== 'declare' && !one.name.startsWith('import.'))
        report(problemAt(one, one.name, 'an imported module holds declares and imports alone; take it out.'));
    }
    return new TextModule(statements, {}, report);
  } catch (error) {
    if (!(error instanceof AlloySyntaxError)) throw error;
    report({ rule: 'alloy', where: 'syntax', problem: error.problem, place: error.place });
    return undefined;
  }
}

/** The module inside a declare or a foreach, and that of a text that is imported. */
export function contentsOf(statement: Block, outer: ModuleView, report: Report): TextModule | undefined {
  const { statements } = statement.body;
  if (statement.name === 'declare') return new TextModule(statements, { outer, inside: 'declare' }, report);
  if (statement.name === 'import.string') return importedText(statement, report);
  if (statement.name !== 'foreach') return undefined;
  const where = blockName(statement.name, statement.label);
  const [template, again] = statements.filter(({ kind, name }) => kind === 'block' && name === 'template');
  if (template?.kind !== 'block') {
    report(problemAt(statement, `${where}: template`, 'a block is required; set "template".'));
    return undefined;
  }
  if (again)
    report(
      problemAt(
        again,
        `${where}: template`,
        'the block may stand once, and it stands there again; remove one.',
      ),
    );
  const variable = statements.find((one): one is Attribute => one.kind === 'attribute' && one.name === 'var');
  const item =
    variable?.value.kind === 'literal' && typeof variable.value.value === 'string'
      ? variable.value.value
      : undefined;
  return new TextModule(template.body.statements, { outer, inside: 'foreach', item }, report);
}
