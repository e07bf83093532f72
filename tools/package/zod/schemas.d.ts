/**
 * The part of zod's types that the declarations of the package mention. zod's own compile only with esModuleInterop
 * or under the newer module resolutions, which the projects that `cdk8s init` makes do not have: its locales are
 * imported by default. Names, parameters and `_zod` are those of zod, so that its schemas fit here and these fit there.
 */
/** What a schema takes and gives, and whether its key may be left out in either. */
export interface $ZodTypeInternals<Output = unknown, Input = unknown, OptOut = unknown, OptIn = unknown> {
  readonly output: Output;
  readonly input: Input;
  readonly optout?: OptOut;
  readonly optin?: OptIn;
}

/** A schema of zod. */
export interface $ZodType<Output = unknown, Input = unknown, Internals = $ZodTypeInternals<Output, Input>> {
  readonly _zod: Internals;
}

export type $ZodShape = Readonly<Record<string, $ZodType>>;

export interface $RefinementCtx<Value = unknown> {
  readonly value: Value;
  addIssue(issue: string | { readonly [key: string]: unknown }): void;
}

/** What becomes of unknown keys. */
export interface $strict {
  readonly unknownKeys: 'refused';
}
export interface $loose {
  readonly unknownKeys: 'kept';
}

export type output<Schema> = Schema extends { readonly _zod: { readonly output: infer Output } }
  ? Output
  : unknown;
export type input<Schema> = Schema extends { readonly _zod: { readonly input: infer Input } }
  ? Input
  : unknown;
export type { output as infer };

/** A schema with what may be said about it further. */
export interface ZodType<Output = unknown, Input = unknown, Internals = $ZodTypeInternals<Output, Input>>
  extends $ZodType<Output, Input, Internals> {
  meta(): { readonly [key: string]: unknown } | undefined;
}

interface Chain<Output, Input = Output, OptOut = undefined, OptIn = undefined>
  extends ZodType<Output, Input, $ZodTypeInternals<Output, Input, OptOut, OptIn>> {
  meta(): { readonly [key: string]: unknown } | undefined;
  meta(data: { readonly [key: string]: unknown }): this;
  /** What stands for a value that is left out. */
  default(value: NonNullable<Output> | (() => NonNullable<Output>)): ZodDefault<this>;
  /** What is checked in place of a value that is left out. */
  prefault(value: Input | (() => Input)): ZodPrefault<this>;
  optional(): ZodOptional<this>;
  refine(check: (value: Output) => unknown, error?: string | { readonly [key: string]: unknown }): this;
  superRefine(check: (value: Output, context: $RefinementCtx<Output>) => void): this;
  parse(value: unknown): Output;
}

export interface ZodString extends Chain<string> {}
export interface ZodNumber extends Chain<number> {}
export interface ZodBoolean extends Chain<boolean> {}
export interface ZodUnknown extends Chain<unknown> {}
export interface ZodLiteral<Value> extends Chain<Value> {}
export interface ZodEnum<Values extends Readonly<Record<string, string | number>>>
  extends Chain<Values[keyof Values]> {}
export interface ZodCustom<Output = unknown, Input = unknown> extends Chain<Output, Input> {}
export interface ZodArray<Element> extends Chain<output<Element>[], input<Element>[]> {}
export interface ZodOptional<Schema>
  extends Chain<output<Schema> | undefined, input<Schema> | undefined, 'optional', 'optional'> {}
export interface ZodDefault<Schema>
  extends Chain<Exclude<output<Schema>, undefined>, input<Schema> | undefined, undefined, 'optional'> {}
export interface ZodPrefault<Schema>
  extends Chain<output<Schema>, input<Schema> | undefined, undefined, 'optional'> {}
export interface ZodNullable<Schema> extends Chain<output<Schema> | null, input<Schema> | null> {}
export interface ZodRecord<Key, Value>
  extends Chain<Record<output<Key> & string, output<Value>>, Record<output<Key> & string, input<Value>>> {}
export interface ZodUnion<Options extends readonly unknown[]>
  extends Chain<output<Options[number]>, input<Options[number]>> {}
export interface ZodDiscriminatedUnion<Options extends readonly unknown[], _Key extends string = string>
  extends ZodUnion<Options> {}
export interface ZodObject<Shape, Config = $strict>
  extends Chain<
    ObjectOf<Shape, 'output', 'optout'> & Rest<Config>,
    ObjectOf<Shape, 'input', 'optin'> & Rest<Config>
  > {
  readonly shape: Shape;
}

type Rest<Config> = Config extends $loose ? Readonly<Record<string, unknown>> : unknown;

type OptionalKeys<Shape, Opt extends 'optout' | 'optin'> = {
  [Key in keyof Shape]: Shape[Key] extends { readonly _zod: { readonly [P in Opt]?: infer Mark } }
    ? 'optional' extends Mark
      ? unknown extends Mark
        ? never
        : Key
      : never
    : never;
}[keyof Shape];

type Side<Schema, Of extends 'output' | 'input'> = Of extends 'output' ? output<Schema> : input<Schema>;

type Flat<T> = { [Key in keyof T]: T[Key] };

type ObjectOf<Shape, Of extends 'output' | 'input', Opt extends 'optout' | 'optin'> = Flat<
  { [Key in Exclude<keyof Shape, OptionalKeys<Shape, Opt>>]: Side<Shape[Key], Of> } & {
    [Key in OptionalKeys<Shape, Opt>]?: Side<Shape[Key], Of>;
  }
>;
