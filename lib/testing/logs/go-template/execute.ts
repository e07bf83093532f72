import { numberOf } from './constants';
import { sprint } from './format';
import { argument, type Functions, type GoFunction, type Parameter, parameterAt } from './function';
import type { Node, Operand, Pipe, Templates } from './tree';
import { fail, integer, isTrue, nothing, sortedEntries, string, type Value } from './value';

/** Go's limit is 100,000, which no text needs. */
const deepest = 500;

/** What ended a list of nodes before its end. */
type Jump = 'break' | 'continue' | undefined;

/** Executes a template as text/template/exec.go does. @throws ExecutionFailure where Go gives an error */
export function execute(templates: Templates, functions: Functions, data: Value): string {
  const output: string[] = [];
  new Execution(templates, functions, output, data, 0).run('', data);
  return output.join('');
}

class Execution {
  private readonly variables: { readonly name: string; value: Value }[];

  constructor(
    private readonly templates: Templates,
    private readonly functions: Functions,
    private readonly output: string[],
    data: Value,
    private readonly depth: number,
  ) {
    this.variables = [{ name: '$', value: data }];
  }

  run(name: string, dot: Value): void {
    this.walk(this.templates.get(name) ?? fail(`template ${JSON.stringify(name)} not defined`), dot);
  }

  private walk(nodes: readonly Node[], dot: Value): Jump {
    for (const node of nodes) {
      const jump = this.node(node, dot);
      if (jump !== undefined) return jump;
    }
    return undefined;
  }

  private node(node: Node, dot: Value): Jump {
    switch (node.kind) {
      case 'text':
        this.output.push(node.text);
        return undefined;
      case 'action': {
        const value = this.pipe(node.pipe, dot);
        if (node.pipe.variables.length === 0)
          this.output.push(value.kind === 'nil' ? '<no value>' : sprint([value]));
        return undefined;
      }
      case 'template': {
        const value = node.pipe ? this.pipe(node.pipe, dot) : nothing;
        if (this.depth === deepest) fail('exceeded maximum template depth');
        const { templates, functions, output, depth } = this;
        new Execution(templates, functions, output, value, depth + 1).run(node.name, value);
        return undefined;
      }
      case 'break':
      case 'continue':
        return node.kind;
      default: {
        const known = this.variables.length;
        const jump = node.kind === 'range' ? this.range(node, dot) : this.choose(node, dot);
        this.variables.length = known;
        return jump;
      }
    }
  }

  private choose(
    { kind, pipe, body, otherwise = [] }: Node & { kind: 'if' | 'with' | 'range' },
    dot: Value,
  ): Jump {
    const value = this.pipe(pipe, dot);
    if (!isTrue(value)) return this.walk(otherwise, dot);
    return this.walk(body, kind === 'with' ? value : dot);
  }

  private range({ pipe, body, otherwise = [] }: Node & { kind: 'if' | 'with' | 'range' }, dot: Value): Jump {
    const items = itemsOf(this.pipe(pipe, dot), pipe.variables.length);
    if (items.length === 0) return this.walk(otherwise, dot);
    const known = this.variables.length;
    for (const [index, element] of items) {
      const values = pipe.variables.length > 1 ? [index, element] : [element];
      pipe.variables.forEach((name, at) => {
        const value = values[at] ?? nothing;
        const own = this.variables[known - pipe.variables.length + at];
        if (pipe.assigns) this.assign(name, value);
        else if (own) own.value = value;
      });
      const jump = this.walk(body, element);
      this.variables.length = known;
      if (jump === 'break') break;
    }
    return undefined;
  }

  private pipe({ commands, variables, assigns }: Pipe, dot: Value): Value {
    let value: Value | undefined;
    for (const command of commands) value = this.command(command, dot, value);
    const result = value ?? nothing;
    for (const name of variables) {
      if (assigns) this.assign(name, result);
      else this.variables.push({ name, value: result });
    }
    return result;
  }

  private assign(name: string, value: Value): void {
    const variable = this.variables.findLast((one) => one.name === name);
    if (variable) variable.value = value;
  }

  private command([first, ...rest]: readonly Operand[], dot: Value, final: Value | undefined): Value {
    if (!first) return nothing;
    const hasArguments = rest.length > 0 || final !== undefined;
    const { term, fields } = first;
    if (term.kind === 'function' && fields.length === 0) return this.call(term.name, rest, dot, final);
    if (fields.length > 0) return fieldsOf(this.term(first, dot), fields, hasArguments);
    if (hasArguments) fail("can't give argument to non-function");
    if (term.kind === 'nil') fail('nil is not a command');
    return this.term(first, dot);
  }

  /** A value without what is taken of it. */
  private term({ term }: Operand, dot: Value): Value {
    switch (term.kind) {
      case 'dot':
        return dot;
      case 'nil':
        return nothing;
      case 'string':
        return string(term.value);
      case 'bool':
        return term;
      case 'character':
        return integer(term.code);
      case 'number':
        return numberOf(term.text) ?? fail(`${term.text} overflows int`);
      case 'variable':
        return this.variables.findLast(({ name }) => name === term.name)?.value ?? nothing;
      case 'function':
        return this.call(term.name, [], dot, undefined);
      case 'pipe':
        return this.pipe(term.pipe, dot);
    }
  }

  private operand(operand: Operand, dot: Value): Value {
    const value = this.term(operand, dot);
    return operand.fields.length === 0 ? value : fieldsOf(value, operand.fields, false);
  }

  /** A value as an argument of a type: a number that is written there takes the type that is asked for. */
  private argument(operand: Operand, parameter: Parameter, dot: Value): Value {
    const { term, fields } = operand;
    if (fields.length === 0 && term.kind === 'number' && parameter !== 'any')
      return literal(term.text, parameter);
    if (fields.length === 0 && term.kind === 'nil' && parameter !== 'any' && parameter !== 'map')
      return fail(`cannot assign nil to ${parameter}`);
    return argument(this.operand(operand, dot), parameter);
  }

  private call(name: string, given: readonly Operand[], dot: Value, final: Value | undefined): Value {
    const called = this.functions[name] ?? fail(`${name} is not a defined function`);
    const count = given.length + (final === undefined ? 0 : 1);
    if (count < called.takes.length || (called.more === undefined && count > called.takes.length))
      fail(`wrong number of args for ${name}`);
    if (name === 'and' || name === 'or') return this.shortCircuit(name, given, dot, final);
    const args = given.map((operand, index) => this.argument(operand, parameterAt(called, index), dot));
    return called.run(final === undefined ? args : [...args, lastArgument(called, final, args.length)]);
  }

  private shortCircuit(name: string, given: readonly Operand[], dot: Value, final: Value | undefined): Value {
    let value: Value = nothing;
    for (const operand of given) {
      value = this.operand(operand, dot);
      if (isTrue(value) === (name === 'or')) return value;
    }
    return final ?? value;
  }
}

function lastArgument(called: GoFunction, final: Value, index: number): Value {
  return argument(final, parameterAt(called, index));
}

function literal(text: string, parameter: Parameter): Value {
  const value = numberOf(text);
  if (parameter === 'int' && value?.kind === 'integer') return value;
  // 1.0 is an integer where one is asked for.
  if (parameter === 'int' && value?.kind === 'float' && Number.isSafeInteger(value.value))
    return integer(value.value);
  if (parameter === 'float' && value?.kind === 'integer')
    return { kind: 'float', value: Number(value.value) };
  if (parameter === 'float' && value?.kind === 'float') return value;
  return fail(`expected ${parameter}; found ${text}`);
}

function fieldsOf(value: Value, fields: readonly string[], hasArguments: boolean): Value {
  return fields.reduce<Value>((of, name, index) => {
    if (of.kind === 'nil') return nothing;
    if (of.kind !== 'map') return fail(`can't evaluate field ${name}`);
    if (hasArguments && index === fields.length - 1) fail(`${name} is not a method but has arguments`);
    return of.entries.get(name) ?? nothing;
  }, value);
}

function itemsOf(value: Value, variables: number): readonly (readonly [index: Value, element: Value])[] {
  switch (value.kind) {
    case 'nil':
      return [];
    case 'list':
      return value.elements.map((element, index) => [integer(index), element]);
    case 'map':
      return sortedEntries(value.entries).map(([key, element]) => [string(key), element]);
    case 'integer': {
      if (variables > 1) return fail('it cannot be iterated over by more than one variable');
      const { type, value: count } = value;
      return Array.from({ length: Number(count > 0n ? count : 0n) }, (_, index) => [
        nothing,
        integer(index, type),
      ]);
    }
    default:
      return fail("range can't iterate over it");
  }
}
