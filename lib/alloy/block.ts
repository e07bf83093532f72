import { Construct } from 'constructs';
import { AlloyConfigError, blockName, given } from './error';
import { leastStable, Module } from './module';
import type { Stability, TypeSchema } from './schema';
import type { Block, Body, Node, Statement } from './syntax/node';
import { isIdentifier } from './syntax/text';
import { type Mention, namedExport, type PlacedUse } from './use';

export interface TopLevelBlockProps {
  /** The full name, for example `loki.write` or `logging`. */
  readonly component: string;
  /** The label in quotes; absent for the configuration blocks that carry none. */
  readonly label?: string;
  readonly stability: Stability;
  /** Whether it is a community component. @default false */
  readonly community?: boolean;
  /** The exports by name; absent where they are not known before Alloy runs. */
  readonly exports?: Readonly<Record<string, TypeSchema>>;
  /** What its values mention. @default nothing */
  readonly uses?: readonly PlacedUse[];
}

/**
 * A block at the top level of a configuration, of a declare or of a foreach template: a component or a
 * configuration block. Its construct id is `<component>.<label>`, because components of different kinds
 * may share a label.
 *
 * @throws AlloyConfigError for an invalid or taken label, and for a component above the allowed stability.
 */
export abstract class TopLevelBlock extends Construct {
  readonly component: string;
  readonly label: string;
  readonly labelled: boolean;
  readonly stability: Stability;
  readonly community: boolean;
  readonly exports: Readonly<Record<string, TypeSchema>> | undefined;
  readonly module: Module;

  private readonly uses: readonly PlacedUse[];

  constructor(scope: Construct, props: TopLevelBlockProps) {
    const { component, label, exports } = props;
    if (label !== undefined && !isIdentifier(label)) {
      throw new AlloyConfigError(
        component,
        `the label is ${given(label)}; it must be a letter or underscore, then letters, digits or underscores.`,
      );
    }
    const module = Module.of(scope, blockName(component, label));
    module.admit(props);
    super(scope, label === undefined ? component : `${component}.${label}`);
    this.component = component;
    this.label = label ?? '';
    this.labelled = label !== undefined;
    this.stability = leastStable(props);
    this.community = props.community ?? false;
    this.exports = exports;
    this.module = module;
    this.uses = props.uses ?? [];
    module.add(this);
  }

  /** The exports that its values refer to. */
  get mentions(): readonly Mention[] {
    return this.uses.flatMap((use) => {
      if (use.kind === 'export') return [use];
      if (use.kind === 'library' || this.module.isLocal(use.words[0])) return [];
      return [{ ...namedExport(use.words, this.module.visible), path: use.path, expected: use.expected }];
    });
  }

  /** As errors name it: `loki.write "cloud"`. */
  get where(): string {
    return blockName(this.component, this.labelled ? this.label : undefined);
  }

  protected abstract get body(): Body;

  /** The syntax tree of the whole block. */
  get statement(): Block {
    const label = this.labelled ? { label: this.label } : {};
    return { kind: 'block', name: this.component, ...label, body: this.body };
  }

  /**
   * Every attribute value and block at a path of Alloy's names, for example `grpc.endpoint`: none when the
   * path is not set, several when a block on the way is repeated.
   */
  find(path: string): readonly (Node | Body)[] {
    return findIn(this.body.statements, path);
  }

  /** The literal at a path, when it is set by a literal and set once. */
  literal(path: string): string | number | boolean | null | undefined {
    const [found, ...more] = this.find(path);
    return found && 'kind' in found && found.kind === 'literal' && more.length === 0
      ? found.value
      : undefined;
  }
}

/** Block names may hold dots (`stage.json`), so each statement takes as much of the path as its name. */
function findIn(statements: readonly Statement[], path: string): (Node | Body)[] {
  return statements.flatMap((statement): (Node | Body)[] => {
    if (statement.name === path) return [statement.kind === 'attribute' ? statement.value : statement.body];
    if (statement.kind === 'block' && path.startsWith(`${statement.name}.`)) {
      return findIn(statement.body.statements, path.slice(statement.name.length + 1));
    }
    return [];
  });
}
