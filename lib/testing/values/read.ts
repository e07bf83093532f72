import { evaluate, wordsOf } from '../../alloy/evaluate/evaluate';
import { EvaluationFailure } from '../../alloy/evaluate/failure';
import { libraryScope } from '../../alloy/evaluate/scope';
import type { Evaluated } from '../../alloy/evaluate/value';
import type { Body, Node } from '../../alloy/syntax/node';
import { NotComputedError } from '../not-computed';

/** A value of a configuration once it is evaluated. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

/** The values of environment variables that a configuration reads by `sys.env`; one that is not there is empty. */
export type Variables = Readonly<Record<string, string>>;

/** A block with its arguments evaluated, and the blocks inside in their order. */
export interface ReadBlock {
  readonly name: string;
  readonly arguments: Readonly<Record<string, Plain>>;
  readonly blocks: readonly ReadBlock[];
}

/**
 * The blocks of a body whose names match, as Alloy would read them.
 * @param where the component, as errors name it
 * @throws NotComputedError for a value that is only known when Alloy runs
 */
export function readBlocks(body: Body, names: RegExp, where: string, env: Variables): readonly ReadBlock[] {
  return body.statements.flatMap((statement) =>
    statement.kind === 'block' && names.test(statement.name)
      ? [readBlock(statement.name, statement.body, where, env)]
      : [],
  );
}

function readBlock(name: string, body: Body, where: string, env: Variables): ReadBlock {
  const here = `${where}: ${name}`;
  return {
    name,
    arguments: Object.fromEntries(
      body.statements.flatMap((statement) =>
        statement.kind === 'attribute'
          ? [[statement.name, plain(statement.value, `${here}.${statement.name}`, env)]]
          : [],
      ),
    ),
    blocks: readBlocks(body, /./, here, env),
  };
}

/** What an expression comes to. @throws NotComputedError where that is only known when Alloy runs */
export function plain(node: Node, where: string, env: Variables): Plain {
  try {
    return plainOf(evaluate(withVariables(node, env), libraryScope()), where);
  } catch (error) {
    if (error instanceof EvaluationFailure) throw new Error(`${where}: ${error.problem}`);
    throw error;
  }
}

function plainOf(value: Evaluated, where: string): Plain {
  switch (value.kind) {
    case 'null':
      return null;
    case 'bool':
    case 'number':
    case 'string':
      return value.value;
    case 'array':
      return value.elements.map((element) => plainOf(element, where));
    case 'object':
      return Object.fromEntries([...value.fields].map(([name, item]) => [name, plainOf(item, where)]));
    default:
      throw new NotComputedError(where, 'has a value that is only known when Alloy runs');
  }
}

/** The expression with `sys.env("NAME")` replaced by what the variable holds. */
function withVariables(node: Node, env: Variables): Node {
  const inside = (child: Node) => withVariables(child, env);
  switch (node.kind) {
    case 'call': {
      const name = wordsOf(node.callee)?.join('.');
      const [first] = node.args;
      if ((name === 'sys.env' || name === 'env') && first?.kind === 'literal') {
        return { kind: 'literal', value: env[String(first.value)] ?? '' };
      }
      return { ...node, args: node.args.map(inside) };
    }
    case 'array':
      return { ...node, elements: node.elements.map(inside) };
    case 'object':
      return {
        ...node,
        fields: node.fields.map(({ name, value }) => ({ name, value: inside(value) })),
      };
    case 'paren':
      return { ...node, inner: inside(node.inner) };
    case 'unary':
      return { ...node, operand: inside(node.operand) };
    case 'binary':
      return { ...node, left: inside(node.left), right: inside(node.right) };
    case 'access':
      return { ...node, of: inside(node.of) };
    case 'index':
      return { ...node, of: inside(node.of), index: inside(node.index) };
    default:
      return node;
  }
}
