import type { IdentifierSchema } from '../schema';
import type { CallNode, Node } from '../syntax/node';
import { conversionProblem } from './convert';
import { EvaluationFailure } from './failure';
import { countProblem, json, result } from './functions';
import type { Scope } from './scope';
import { type Evaluated, nameOf, typed, typeOf, unknown, type ValueType } from './value';

/** What a call comes to. @throws EvaluationFailure for what is no function, and for arguments that it does not take */
export function call(
  callee: Evaluated,
  node: CallNode,
  evaluate: (node: Node) => Evaluated,
  scope: Scope,
): Evaluated {
  const args = node.args.map(evaluate);
  if (callee.kind === 'unknown') return unknown;
  const schema = callee.kind === 'function' ? scope.library.identifiers[callee.identifier] : undefined;
  if (callee.kind !== 'function' || !schema) {
    throw new EvaluationFailure(node, `${nameOf(callee)} is no function; call one of the standard library.`);
  }
  const miscounted = countProblem(callee.identifier, schema, node.args.length);
  if (miscounted !== undefined) throw new EvaluationFailure(node, `${callee.identifier}: ${miscounted}`);
  for (const [index, arg] of args.entries()) {
    const problem = argumentProblem(callee.identifier, schema, arg, index);
    if (problem !== undefined) {
      throw new EvaluationFailure(
        node.args[index] ?? node,
        `${callee.identifier}: argument ${index + 1}: ${problem}`,
      );
    }
  }
  refuseText(callee.identifier, args[0], node);
  return result(callee.identifier, args) ?? typed(returned(callee.identifier, schema));
}

/** The functions without a Go signature. */
const special: Readonly<Record<string, readonly ValueType[]>> = {
  'array.combine_maps': ['array', 'array', 'array', 'bool'],
  'array.group_by': ['array', 'string', 'bool'],
};

function argumentProblem(
  identifier: string,
  { parameters, variadic }: IdentifierSchema,
  value: Evaluated,
  index: number,
): string | undefined {
  const joined = /^(array\.)?concat$/.test(identifier);
  const needed = joined ? 'array' : special[identifier]?.[index];
  const type = typeOf(value);
  if (needed !== undefined) {
    return type === undefined || type === needed
      ? undefined
      : `${inWords[needed]} is needed, not ${nameOf(value)}.`;
  }
  const parameter = parameters?.[variadic ? Math.min(index, parameters.length - 1) : index];
  if (!parameter) return undefined;
  if (identifier === 'encoding.to_json') {
    return type === undefined || type === 'object' ? undefined : `an object is needed, not ${nameOf(value)}.`;
  }
  const problem = conversionProblem(value, parameter);
  return problem === undefined ? undefined : `${problem} is needed, not ${nameOf(value)}.`;
}

const inWords: Readonly<Partial<Record<ValueType, string>>> = {
  array: 'a list',
  string: 'text',
  bool: 'true or false',
};

/** Text that a decoder cannot read stops Alloy as a wrong type does. */
function refuseText(identifier: string, first: Evaluated | undefined, node: CallNode): void {
  if (first?.kind !== 'string') return;
  const decoder = identifier.replace('encoding.', '');
  const broken =
    (/^(from_json|json_decode)$/.test(decoder) && json(first.value) === undefined) ||
    (/^(from_base64|base64_decode)$/.test(decoder) && !isBase64(first.value));
  if (!broken) return;
  throw new EvaluationFailure(
    node,
    `${identifier} cannot read ${nameOf(first)}; give ${/json/.test(decoder) ? 'JSON' : 'base64'}.`,
  );
}

function isBase64(text: string): boolean {
  return /^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text.replace(/[\r\n]/g, ''));
}

function returned(identifier: string, schema: IdentifierSchema) {
  if (/concat$|^array\./.test(identifier)) return { kind: 'list', elem: { kind: 'any' } } as const;
  return schema.returns;
}
