import { nearest } from '../nearest';
import { checkLiteral, type Literal } from './literals';
import type { Argument, Call, Path, Value } from './node';
import { argumentName, parameterName } from './parameter-name';
import { fail } from './problem';
import type { Parameter } from './tables';

/** An argument as its function gets it. */
export interface Given {
  readonly at: number;
  /** Its value, or the elements of a list, where they are known; undefined for what comes with the data. */
  readonly literals: readonly (Literal | undefined)[];
}

/** The given arguments by the names of their parameters. */
export type GivenArguments = ReadonlyMap<string, Given>;

/** How the parts of an argument are checked. */
export interface ArgumentChecks {
  value(value: Value): Literal | undefined;
  path(path: Path): undefined;
  named(name: string, at: number): void;
}

/** What OTTL's parser does in buildArgs: pkg/ottl/functions.go. @throws OttlFailure */
export function buildArguments(
  call: Call,
  parameters: readonly Parameter[],
  checker: ArgumentChecks,
): GivenArguments {
  // A function without parameters never looks at its arguments.
  if (parameters.length === 0) return new Map();
  refuseOrder(call);
  refuseNumber(call, parameters);
  const given = new Map<string, Given>();
  call.arguments.forEach((argument, index) => {
    const parameter = argument.name === '' ? parameters[index] : namedParameter(call, argument, parameters);
    if (!parameter) return;
    if (given.has(parameter.name))
      fail(argument.at, `${argumentName(parameter.name)} of ${call.name} is given twice`, 'write it once');
    given.set(parameter.name, { at: argument.at, literals: literalsOf(call, argument, parameter, checker) });
  });
  const missing = parameters.find(({ name, optional }) => !optional && !given.has(name));
  if (missing) fail(call.at, `${call.name} is called without ${argumentName(missing.name)}`, 'add it');
  return given;
}

function refuseOrder({ name, arguments: all }: Call): void {
  const firstNamed = all.findIndex((argument) => argument.name !== '');
  const late = all.find((argument, index) => firstNamed >= 0 && index > firstNamed && argument.name === '');
  if (late) fail(late.at, `an argument of ${name} without a name follows one with a name`, 'name it too');
}

function refuseNumber(call: Call, parameters: readonly Parameter[]): void {
  const least = parameters.filter(({ optional }) => !optional).length;
  const given = call.arguments.length;
  if (given >= least && given <= parameters.length) return;
  const takes = least === parameters.length ? `${least}` : `${least} to ${parameters.length}`;
  fail(
    call.at,
    `${call.name} is called with ${given} ${given === 1 ? 'argument' : 'arguments'}, but it takes ${takes}`,
    `write ${call.name}(${parameters.map(({ name, optional }) => argumentName(name) + (optional ? '?' : '')).join(', ')})`,
  );
}

function namedParameter(call: Call, argument: Argument, parameters: readonly Parameter[]): Parameter {
  const wanted = parameterName(argument.name);
  const found = parameters.find(({ name }) => name === wanted);
  if (found) return found;
  const names = parameters.map(({ name }) => argumentName(name));
  const near = nearest(argument.name, names);
  return fail(
    argument.at,
    `${call.name} has no parameter ${argument.name}`,
    near === undefined ? `write one of ${names.join(', ')}` : `did you mean ${near}`,
  );
}

function literalsOf(
  call: Call,
  argument: Argument,
  parameter: Parameter,
  checker: ArgumentChecks,
): readonly (Literal | undefined)[] {
  const label = `${argumentName(parameter.name)} of ${call.name}`;
  const { at, value } = argument;
  if (parameter.type === 'FunctionGetter') {
    const name = value?.kind === 'enum' ? value.name : argument.function;
    if (name === undefined)
      return fail(at, `${label} is no name of a function`, 'write a name such as SHA256, without brackets');
    checker.named(name, at);
    return [];
  }
  if (!value) return fail(at, `${label} is the name of a function`, 'call it, with brackets');
  if (!parameter.isList) return [single(value, parameter.type, label, checker)];
  if (value.kind !== 'list') return fail(value.at, `${label} is no list`, 'write it in square brackets');
  return value.elements.map((element) => single(element, parameter.type, label, checker));
}

/** Types of Go: a literal has to stand there. */
const plain: Readonly<Record<string, { kind: Literal['kind']; name: string }>> = {
  string: { kind: 'string', name: 'a text in double quotes' },
  bool: { kind: 'bool', name: 'true or false' },
  int64: { kind: 'int', name: 'a whole number' },
  float64: { kind: 'float', name: 'a number with a point, such as 1.0' },
};

function single(value: Value, type: string, label: string, checker: ArgumentChecks): Literal | undefined {
  if (type.endsWith('Setter')) {
    if (value.kind !== 'path')
      return fail(value.at, `${label} is no path`, 'write what is changed, such as attributes');
    return checker.path(value);
  }
  if (type === 'LambdaExpression')
    return fail(
      value.at,
      `${label} is a lambda expression, which Alloy does not switch on`,
      'use another function',
    );
  const literal = checker.value(value);
  const needed = plain[type];
  if (needed) {
    if (literal?.kind !== needed.kind || value.kind !== needed.kind)
      fail(value.at, `${label} has to be known before the data comes`, `write ${needed.name}`);
    return literal;
  }
  if (literal) checkLiteral(literal, type, label, value.at);
  return literal;
}
