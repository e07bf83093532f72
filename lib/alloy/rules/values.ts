import { milliseconds } from '../duration';
import { evaluate } from '../evaluate/evaluate';
import { EvaluationFailure } from '../evaluate/failure';
import { bytes, durationProblem, numberIn, sizeProblem } from '../evaluate/formats';
import { libraryScope } from '../evaluate/scope';
import { type Evaluated, unknown } from '../evaluate/value';
import type { BodySchema, TypeSchema } from '../schema';
import type { Block, Node, Statement } from '../syntax/node';
import type { Broken } from './rule';

/** The values of one body, with Alloy's defaults for what is left out. */
export class BodyValues {
  private readonly evaluated = new Map<Statement, Evaluated>();

  constructor(
    readonly key: string,
    private readonly schema: BodySchema,
    private readonly statements: readonly Statement[],
    private readonly path: string,
    private readonly broken: Broken,
    private readonly block: object,
  ) {}

  /** Whether the schema has an attribute or block of that name. */
  knows(name: string): boolean {
    return Object.hasOwn(this.schema.attributes, name) || Object.hasOwn(this.schema.blocks, name);
  }

  /** Whether an attribute holds more than nothing, or a block stands there. What only Alloy knows counts as set. */
  isSet(name: string): boolean {
    return this.all(name).some(
      (statement) => statement.kind === 'block' || !this.isZero(name, this.valueOf(statement)),
    );
  }

  /** Whether it stands there, whatever it holds. */
  given(name: string): boolean {
    return this.all(name).length > 0;
  }

  /** Whether a value is Go's zero, which counts as not set. */
  private isZero(name: string, value: Evaluated): boolean {
    const kind = this.typeOf(name)?.kind;
    if (kind === 'any') return value.kind === 'null';
    if (kind === 'duration' || kind === 'bytes') return this.amount(name) === 0;
    return isEmpty(value);
  }

  /** The names of those that are set. */
  set(...names: readonly string[]): string[] {
    return names.filter((name) => this.isSet(name));
  }

  /** The blocks of a name, or of a group. */
  blocks(name: string): Block[] {
    return this.statements.filter(
      (statement): statement is Block =>
        statement.kind === 'block' && (statement.name === name || statement.name.startsWith(`${name}.`)),
    );
  }

  /** A text; undefined where only Alloy knows it. */
  text(name: string): string | undefined {
    const value = this.value(name);
    if (value.kind === 'null') return '';
    return value.kind === 'string' ? value.value : undefined;
  }

  /** A truth value; undefined where only Alloy knows it. */
  truth(name: string): boolean | undefined {
    const value = this.value(name);
    return value.kind === 'bool' ? value.value : undefined;
  }

  /** A number, the milliseconds of a duration, the bytes of a size; undefined where only Alloy knows it. */
  amount(name: string): number | undefined {
    const value = this.value(name);
    if (value.kind === 'number') return value.value;
    if (value.kind === 'null') return 0;
    if (value.kind !== 'string') return undefined;
    if (numberIn(value.value) !== undefined) return numberIn(value.value);
    if (durationProblem(value.value) === undefined) return milliseconds(value.value);
    return sizeProblem(value.value) === undefined ? bytes(value.value) : undefined;
  }

  /** What the schema says of an attribute. */
  typeOf(name: string): TypeSchema | undefined {
    return Object.hasOwn(this.schema.attributes, name) ? this.schema.attributes[name]?.type : undefined;
  }

  /** How many elements a list has; undefined where only Alloy knows it. */
  length(name: string): number | undefined {
    const value = this.value(name);
    if (value.kind === 'array') return value.elements.length;
    return value.kind === 'null' ? 0 : undefined;
  }

  /** The attributes that are set to null: Go then has its zero value, whatever Alloy's default is. */
  get nulls(): string[] {
    return this.statements.flatMap((statement) =>
      statement.kind === 'attribute' && this.valueOf(statement).kind === 'null' ? [statement.name] : [],
    );
  }

  /** The texts of a list that are known. */
  texts(name: string): readonly string[] {
    const value = this.value(name);
    return value.kind === 'array'
      ? value.elements.flatMap((one) => (one.kind === 'string' ? [one.value] : []))
      : [];
  }

  /** As it stands there, for a sentence. */
  spelled(name: string): string {
    return this.text(name) ?? String(this.amount(name) ?? 'an expression');
  }

  /** Tells what is wrong with an attribute or a block; with the whole body where the name is empty. */
  fail(name: string, problem: string): void {
    const at = [this.path, name].filter((part) => part !== '').join('.');
    this.broken(at, problem, this.all(name)[0] ?? this.block);
  }

  /** The same at the value of an attribute. */
  failAt(name: string, problem: string): void {
    const [statement] = this.all(name);
    const at = [this.path, name].filter((part) => part !== '').join('.');
    this.broken(at, problem, statement?.kind === 'attribute' ? statement.value : this.block);
  }

  /** The text of an attribute of a block inside. */
  textIn({ body }: Block, name: string): string | undefined {
    const found = body.statements.find((one) => one.kind === 'attribute' && one.name === name);
    const value = found && this.valueOf(found);
    return value?.kind === 'string' ? value.value : undefined;
  }

  /** The amount of an attribute of a block inside. */
  amountIn({ body }: Block, name: string): number | undefined {
    const found = body.statements.find((one) => one.kind === 'attribute' && one.name === name);
    const value = found && this.valueOf(found);
    return value?.kind === 'number' ? value.value : undefined;
  }

  private all(name: string): readonly Statement[] {
    return this.statements.filter((statement) => statement.name === name);
  }

  private value(name: string): Evaluated {
    const [statement] = this.all(name);
    if (statement) return this.valueOf(statement);
    return standard(this.schema.attributes[name]?.default);
  }

  private valueOf(statement: Statement): Evaluated {
    if (statement.kind === 'block') return unknown;
    const known = this.evaluated.get(statement);
    if (known) return known;
    const value = evaluatedOf(statement.value);
    this.evaluated.set(statement, value);
    return value;
  }
}

function evaluatedOf(node: Node): Evaluated {
  try {
    return evaluate(node, libraryScope());
  } catch (error) {
    if (error instanceof EvaluationFailure) return unknown;
    throw error;
  }
}

function isEmpty(value: Evaluated): boolean {
  if (value.kind === 'array') return value.elements.length === 0;
  if (value.kind === 'object') return value.fields.size === 0;
  if (value.kind === 'bool') return !value.value;
  if (value.kind === 'number') return value.value === 0;
  return value.kind === 'null' || (value.kind === 'string' && value.value === '');
}

function standard(value: unknown): Evaluated {
  if (typeof value === 'string') return { kind: 'string', value };
  if (typeof value === 'number') return { kind: 'number', value, float: !Number.isInteger(value) };
  if (typeof value === 'boolean') return { kind: 'bool', value };
  if (Array.isArray(value)) return { kind: 'array', elements: value.map(standard) };
  return value === null ? { kind: 'null' } : unknown;
}
