import { Construct } from 'constructs';
import type { TopLevelBlock, TopLevelBlockProps } from './block';
import { AlloyConfigError } from './error';
import type { Stability } from './schema';

const ranks: readonly Stability[] = ['experimental', 'public-preview', 'generally-available'];

/** Of two stability levels the one that promises less. */
export function lessStable(a: Stability, b: Stability): Stability {
  return ranks.indexOf(a) < ranks.indexOf(b) ? a : b;
}

export interface ModuleProps {
  /**
   * The least stable components that may be used.
   * @default generally-available
   */
  readonly stability?: Stability;
  /**
   * Whether community components may be used.
   * @default false
   */
  readonly community?: boolean;
}

/**
 * A namespace of labels: the configuration, the body of a `declare`, the `template` of a `foreach`.
 * References reach the blocks of their own module and no others.
 */
export abstract class Module extends Construct {
  /** The module that holds `scope`. @throws AlloyConfigError when `scope` is in none. */
  static of(scope: Construct, where: string): Module {
    const module = scope.node.scopes.reverse().find((construct) => construct instanceof Module);
    if (module instanceof Module) return module;
    throw new AlloyConfigError(
      where,
      'it stands outside an Alloy configuration; give an AlloyConfig or a Pipeline as its scope.',
    );
  }

  readonly stability: Stability;
  readonly community: boolean;

  constructor(scope: Construct, id: string, props: ModuleProps = {}) {
    super(scope, id);
    this.stability = props.stability ?? 'generally-available';
    this.community = props.community ?? false;
  }

  /** The blocks of this module, not of modules inside it, in the order of their construction. */
  get blocks(): readonly TopLevelBlock[] {
    return this.node
      .findAll()
      .filter((construct): construct is TopLevelBlock => 'module' in construct && construct.module === this);
  }

  /** Refuses a block whose stability is not allowed here, or whose label is taken. */
  admit({ component, label, stability, community }: TopLevelBlockProps): void {
    const where = label === undefined ? component : `${component} "${label}"`;
    if (lessStable(stability, this.stability) !== this.stability) {
      throw new AlloyConfigError(
        where,
        `the component is ${stability}, and the configuration allows ${this.stability}; set "stability" to ${stability} or use another component.`,
      );
    }
    if (community && !this.community) {
      throw new AlloyConfigError(
        where,
        'it is a community component, which the configuration does not allow; set "community" to true.',
      );
    }
    if (this.taken.has(where)) {
      throw new AlloyConfigError(
        where,
        'a component of this kind and label exists already; choose another label.',
      );
    }
    this.taken.add(where);
  }

  private readonly taken = new Set<string>();
}
