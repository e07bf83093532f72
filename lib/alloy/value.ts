import { AlloyConfigError } from './error';
import type { TypeSchema } from './schema';
import { grouped, type Node, path } from './syntax/node';
import { printExpression } from './syntax/print';
import type { Referable, Use } from './use';

declare const brand: unique symbol;

/** Text that must not be readable in the configuration: given by an expression only, never by a literal. */
export interface Secret {
  readonly [brand]: 'secret';
}

/**
 * An Alloy expression that yields a `T`: a reference, a call of the standard library, parsed text.
 * It is covariant in `T`, so an `Expression<never>` (a value known only when Alloy runs) fits everywhere.
 */
export class Expression<out T> {
  declare protected readonly [brand]: T;

  constructor(
    readonly node: Node,
    /** What it yields, where that is known; checked against what the attribute accepts. */
    readonly type?: TypeSchema,
    /** What it mentions. */
    readonly uses: readonly Use[] = [],
    /** Whether any of it was read from text, which has no type of its own and is checked where it stands. */
    readonly fromText = false,
  ) {}

  /** An expression that lands in a template string would be no reference any more. */
  [Symbol.toPrimitive](hint: 'string' | 'number' | 'default'): never {
    const written = printExpression(this.node);
    const shown = written.length > 80 ? `${written.slice(0, 77)}...` : written;
    throw new AlloyConfigError(
      'expression',
      `${shown} was made a ${hint === 'number' ? 'number' : 'text'} of TypeScript, and its value is known only when Alloy runs; join texts by string.format, for example string.format("http://%s", ...).`,
    );
  }

  /** The value of one key of a map: `data["password"]`. */
  get<V>(this: Expression<Readonly<Record<string, V>>>, key: string): Expression<V> {
    const elem = this.type?.kind === 'map' ? this.type.elem : undefined;
    return new Expression<V>(
      { kind: 'index', of: grouped(this.node), index: { kind: 'literal', value: key } },
      elem,
      this.uses,
      this.fromText,
    );
  }

  /** The value of one key of a map, as Alloy writes it where the key is a word: `data.password`. */
  field<V>(this: Expression<Readonly<Record<string, V>>>, name: string): Expression<V> {
    const elem = this.type?.kind === 'map' ? this.type.elem : undefined;
    return new Expression<V>(
      { kind: 'access', of: grouped(this.node), name },
      elem,
      this.uses,
      this.fromText,
    );
  }

  /** One element of a list, counted from 0: `targets[0]`. */
  at<V>(this: Expression<readonly V[]>, index: number): Expression<V> {
    const elem = this.type?.kind === 'list' ? this.type.elem : undefined;
    return new Expression<V>(
      { kind: 'index', of: grouped(this.node), index: { kind: 'literal', value: index } },
      elem,
      this.uses,
      this.fromText,
    );
  }
}

/** A reference to an export of a component: `loki.write.cloud.receiver`. */
export class Ref<out T> extends Expression<T> {
  constructor(
    readonly component: Referable,
    readonly export_: string,
    type: TypeSchema,
  ) {
    const name = component.component;
    const [first = name, ...rest] = name.split('.');
    const label = component.labelled ? [component.label] : [];
    super(path(first, ...rest, ...label, export_), type, [
      { kind: 'export', component: name, label: component.label, export: export_, block: component },
    ]);
  }
}

/**
 * What an expression may yield in place of a literal `T`: any text for the values of an enum, and text for a
 * number, because Alloy reads `sys.env("PORT")` as one.
 */
type Widened<T> = T extends string ? string : T extends number ? number | string : T;

/** What an attribute of type `T` accepts: a literal or an expression. */
export type Value<T> = T | Expression<Widened<T>>;

/** What a secret attribute accepts: an expression, for example `sys.env('TOKEN')` or `secret.data.get('token')`. */
export type SecretValue = Expression<Secret> | Expression<string>;

/** What an attribute accepts that takes secret and readable text alike. */
export type OptionalSecretValue = string | SecretValue;

/** A list: of literals and expressions, or one expression that yields the whole list. */
export type ListValue<T, Item = Value<T>> = readonly Item[] | Expression<readonly Widened<T>[]>;

/** A map from text: of literals and expressions, or one expression that yields the whole map. */
export type MapValue<T, Item = Value<T>> =
  | Readonly<Record<string, Item>>
  | Expression<Readonly<Record<string, Widened<T>>>>;

/** An object with exactly one of the keys of `T`: one block of an ordered group, such as a stage. */
export type OneOf<T> = {
  [Key in keyof T]: Readonly<Pick<T, Key>> & { readonly [Other in Exclude<keyof T, Key>]?: undefined };
}[keyof T];

/** A value of any type. */
export type AnyValue =
  | string
  | number
  | boolean
  | null
  | Expression<unknown>
  | readonly AnyValue[]
  | { readonly [key: string]: AnyValue };
