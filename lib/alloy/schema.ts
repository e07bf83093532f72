/**
 * The schema of one namespace of Alloy components, as tools/alloy-schema reads it from an Alloy release.
 * The files are imports/alloy/schema/<namespace>.json; `config` is the namespace of the configuration
 * blocks outside components (logging, http, declare, ...).
 *
 * The order of keys is the order of declaration in Alloy's source, and the order of printing.
 */
export interface NamespaceSchema {
  /** The Alloy release, for example `v1.19.2`. */
  readonly release: string;
  /** The first word of the component names, for example `loki`. */
  readonly namespace: string;
  /** Components (or configuration blocks) by full name, for example `loki.write`. */
  readonly components: Readonly<Record<string, ComponentSchema>>;
  /** Bodies of components, blocks and objects, by the Go type they come from. Complete for this namespace. */
  readonly bodies: Readonly<Record<string, BodySchema>>;
}

export type Stability = 'experimental' | 'public-preview' | 'generally-available';

export interface ComponentSchema {
  readonly stability: Stability;
  /** A community component: runs only with --feature.community-components.enabled. */
  readonly community?: true;
  /** Whether the block carries a label in quotes: components always do, of the configuration blocks some. */
  readonly labelled: boolean;
  /** Whether a configuration block may stand several times at the top level. Components always may. */
  readonly repeated: boolean;
  /** The address of the reference page. */
  readonly docs: string;
  /** The body of its arguments: a key of `bodies`. */
  readonly arguments: string;
  /** What other components can refer to. */
  readonly exports?: Readonly<Record<string, TypeSchema>>;
  /** The body holds components of its own: `declare`, and `template` of `foreach`. */
  readonly module?: true;
}

export interface BodySchema {
  readonly attributes: Readonly<Record<string, AttributeSchema>>;
  readonly blocks: Readonly<Record<string, BlockSchema>>;
  /** Ordered groups: `stage` stands for the blocks `stage.json`, `stage.regex`, ... in the order the user gives. */
  readonly groups?: Readonly<Record<string, GroupSchema>>;
}

export interface AttributeSchema {
  readonly type: TypeSchema;
  readonly required?: true;
  /**
   * The value when the configuration leaves the attribute out, in a place that says nothing else: a literal or
   * Go's zero value, null where nothing is set. Absent where the attribute is required, and where the value is
   * made at run time. Durations stand without zero units at the end (`1m`, not `1m0s`), sizes in the largest
   * binary unit that leaves a whole number (`4MiB`).
   */
  readonly default?: unknown;
  /** Some block's `defaults` give this attribute another default in the place of that block. */
  readonly inherits?: true;
  readonly deprecated?: true;
  /** Values that the code behind the attribute compares with. A hint: the list may not be complete. */
  readonly suggested?: readonly string[];
}

export interface BlockSchema {
  /** A key of `bodies`. */
  readonly body: string;
  readonly required?: true;
  /** May stand several times. */
  readonly repeated?: true;
  /** Carries a label in quotes. */
  readonly labelled?: true;
  readonly deprecated?: true;
  /**
   * Defaults that hold in this place and differ from the body's own, by attribute name; `block/attribute` for an
   * attribute of a block inside this one.
   */
  readonly defaults?: Readonly<Record<string, unknown>>;
  /** The body holds components (the `template` of `foreach`). */
  readonly module?: true;
}

export interface GroupSchema {
  readonly required?: true;
  /** The alternatives by the word after the dot. */
  readonly alternatives: Readonly<Record<string, BlockSchema>>;
}

export type TypeSchema =
  | {
      readonly kind: 'string';
      readonly enum?: readonly string[];
      /** Alloy compares with the values of `enum` without regard to case. */
      readonly ignoresCase?: true;
    }
  | { readonly kind: 'number'; readonly integer?: true; readonly unsigned?: true }
  | { readonly kind: 'bool' }
  /** A Go duration, for example `1m30s`. */
  | { readonly kind: 'duration' }
  /** A size with a unit, for example `10MiB`. */
  | { readonly kind: 'bytes' }
  /** Text that must not be readable in the configuration. */
  | { readonly kind: 'secret' }
  /** Text that may be secret: both kinds are accepted. */
  | { readonly kind: 'optionalSecret' }
  | { readonly kind: 'any' }
  | { readonly kind: 'list'; readonly elem: TypeSchema }
  | { readonly kind: 'map'; readonly elem: TypeSchema }
  /** An object with named fields: `body` is a key of `bodies`. */
  | { readonly kind: 'object'; readonly body: string }
  /** A value that only a reference can give, for example `otelcol.Consumer`. */
  | { readonly kind: 'capsule'; readonly name: CapsuleName };

/** The capsules of Alloy, by the Go type behind each. `discovery.Target` also accepts an object of strings. */
export type CapsuleName =
  | 'storage.Appendable'
  | 'loki.LogsReceiver'
  | 'otelcol.Consumer'
  | 'pyroscope.Appendable'
  | 'auth.Handler'
  | 'extension.ExtensionHandler'
  | 'relabel.Rules'
  | 'discovery.Target';

/** imports/alloy/schema/stdlib.json: the identifiers of Alloy's standard library. */
export interface StandardLibrarySchema {
  readonly release: string;
  readonly identifiers: Readonly<Record<string, IdentifierSchema>>;
}

export interface IdentifierSchema {
  readonly kind: 'constant' | 'function';
  readonly stability: Stability;
  readonly deprecated?: true;
  /** Parameter types in order; absent where the Go function has no static signature (array.concat, coalesce, ...). */
  readonly parameters?: readonly TypeSchema[];
  /** The last parameter may stand any number of times. */
  readonly variadic?: true;
  readonly returns?: TypeSchema;
}
