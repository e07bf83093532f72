import type { BlockData } from '../alloy/block-data';
import type { Body, Node } from '../alloy/syntax/node';
import { WorkloadError } from './error';
import { textsIn } from './literals';

/**
 * The arguments of a component as they are written, read by paths of Alloy's names. An argument that decides
 * about the workload must be a literal: an expression has its value only when Alloy runs.
 */
export class Arguments {
  static of(block: BlockData): Arguments {
    return new Arguments(block.where, '', block.statement.body);
  }

  private constructor(
    /** The component, as errors name it. */
    private readonly component: string,
    /** The path of the block inside it, with a dot at the end; empty for the component itself. */
    private readonly path: string,
    private readonly body: Body,
  ) {}

  /** Whether an attribute or a block stands at the path. */
  has(path: string): boolean {
    return find(this.body, path).length > 0;
  }

  /** The blocks at the path, in their order. */
  blocks(path: string): readonly Arguments[] {
    const bodies = find(this.body, path).filter((found): found is Body => !isNode(found));
    return bodies.map((body, index) => {
      const position = bodies.length > 1 ? `[${index}]` : '';
      return new Arguments(this.component, `${this.path}${path}${position}.`, body);
    });
  }

  text(path: string): string | undefined;
  text(path: string, otherwise: string): string;
  text(path: string, otherwise?: string): string | undefined {
    const value = this.literal(path, 'text');
    return value === undefined ? otherwise : String(value);
  }

  number(path: string, otherwise: number): number {
    const value = this.literal(path, 'a number');
    return value === undefined ? otherwise : Number(value);
  }

  isOn(path: string, otherwise: boolean): boolean {
    return (this.literal(path, 'true or false') ?? otherwise) === true;
  }

  /** A list of texts; undefined where it is not set. */
  texts(path: string): readonly string[] | undefined {
    const node = this.attribute(path);
    if (!node) return undefined;
    if (node.kind !== 'array') return this.refuse(path, 'a list of texts');
    return node.elements.map((element) => {
      if (element.kind !== 'literal') return this.refuse(path, 'a list of texts');
      return String(element.value);
    });
  }

  /** The texts that stand in an attribute, also where it is an expression. */
  literals(path: string): readonly string[] {
    return find(this.body, path).flatMap(textsIn);
  }

  private literal(path: string, what: string): string | number | boolean | undefined {
    const node = this.attribute(path);
    if (!node) return undefined;
    if (node.kind !== 'literal' || node.value === null) return this.refuse(path, what);
    return node.value;
  }

  private attribute(path: string): Node | undefined {
    return find(this.body, path).find(isNode);
  }

  private refuse(path: string, what: string): never {
    throw new WorkloadError(
      `${this.component}: ${this.path}${path}`,
      `the workload is derived from it, and an expression has its value only when Alloy runs; write ${what}.`,
    );
  }
}

/** Block names may hold dots, so each statement takes as much of the path as its name. */
function find(body: Body, path: string): readonly (Node | Body)[] {
  return body.statements.flatMap((statement): readonly (Node | Body)[] => {
    if (statement.name === path) return [statement.kind === 'attribute' ? statement.value : statement.body];
    if (statement.kind !== 'block' || !path.startsWith(`${statement.name}.`)) return [];
    return find(statement.body, path.slice(statement.name.length + 1));
  });
}

function isNode(found: Node | Body): found is Node {
  return 'kind' in found;
}
