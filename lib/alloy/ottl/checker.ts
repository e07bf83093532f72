import { nearest } from '../nearest';
import { type ArgumentChecks, buildArguments } from './arguments';
import { CallArguments } from './call-arguments';
import { creations } from './creations';
import { fitsMap, type Literal } from './literals';
import type { Call, Computation, Condition, Key, Path, Term, Value } from './node';
import { checkPath } from './paths';
import { fail } from './problem';
import type { Reading } from './reading';
import { enumsOf, parametersOf } from './tables';

/** Checks what was read as the collector does when it loads a text. Each method throws an OttlFailure. */
export class Checker implements ArgumentChecks {
  constructor(private readonly reading: Reading) {}

  condition(condition: Condition): void {
    switch (condition.kind) {
      case 'all':
        for (const part of condition.parts) this.condition(part);
        return;
      case 'not':
        this.condition(condition.of);
        return;
      case 'comparison':
        this.value(condition.left);
        this.value(condition.right);
        return;
      case 'converter':
        this.value(condition.call);
    }
  }

  /** A call that stands at the beginning of a statement. */
  editor(call: Call): void {
    if (call.keys.length > 0)
      fail(
        call.at,
        `${call.name} changes data and gives no value, so it takes no key`,
        'remove the square brackets',
      );
    this.call(call);
  }

  /** What a value is, where it is known before the data comes. */
  value(value: Value): Literal | undefined {
    switch (value.kind) {
      case 'list':
        return list(value.elements.map((element) => this.value(element)));
      case 'map':
        return this.map(value.values, value.at);
      case 'enum':
        return this.symbol(value.name, value.at);
      case 'math':
        return this.math(value);
      case 'call':
        return this.converter(value);
      case 'path':
        return this.path(value);
      default:
        return value;
    }
  }

  path(path: Path): undefined {
    checkPath(path, this.reading.context, this.reading.paths);
    for (const { keys } of path.fields) this.keys(keys);
  }

  /** Whether a function may be called; its name alone is the argument of another. */
  named(name: string, at: number): void {
    const { functions, context } = this.reading;
    if (functions.has(name)) return;
    const near = nearest(name, functions);
    const isEditor = /^[a-z]/.test(name);
    const alike = [...functions].filter((one) => /^[a-z]/.test(one) === isEditor);
    fail(
      at,
      `there is no function ${name} in the context ${context}`,
      near === undefined
        ? alike.length > 0
          ? `write one of ${alike.join(', ')}`
          : 'write a function that gives a value, in upper case'
        : `did you mean ${near}`,
    );
  }

  private converter(call: Call): undefined {
    if (call.isEditor) fail(call.at, `${call.name} gives no value`, this.adviceForEditor(call.name));
    this.call(call);
    this.keys(call.keys);
  }

  private adviceForEditor(name: string): string {
    const near = nearest(
      name,
      [...this.reading.functions].filter((one) => /^[A-Z]/.test(one)),
    );
    return near === undefined ? 'call a function that begins with a capital' : `did you mean ${near}`;
  }

  private call(call: Call): void {
    this.named(call.name, call.at);
    const given = buildArguments(call, parametersOf(call.name), this);
    creations[call.name]?.(new CallArguments(call, given));
  }

  private keys(keys: readonly Key[]): void {
    for (const key of keys) this.value(key);
  }

  private map(values: readonly Value[], at: number): Literal | undefined {
    const literals = values.map((value) => this.value(value));
    if (literals.includes(undefined)) return undefined;
    if (!literals.every((literal) => literal === undefined || fitsMap(literal)))
      fail(at, 'a map stands in a list of lists', 'write a list of maps');
    return { kind: 'map' };
  }

  private symbol(name: string, at: number): Literal {
    const { context } = this.reading;
    const known = enumsOf(context);
    if (!known.includes(name)) {
      const near = nearest(name, known);
      const listed = known.length === 0 ? 'write its number' : `write one of ${known.join(', ')}`;
      fail(
        at,
        `there is no value ${name} in the context ${context}`,
        near === undefined ? listed : `did you mean ${near}`,
      );
    }
    return { kind: 'int', value: 0n };
  }

  private math({ operands }: Computation): Literal | undefined {
    const literals = operands.map(({ sign, value }) => signed(sign, value, this.value(value)));
    return operands.length === 1 ? literals[0] : undefined;
  }
}

function list(elements: readonly (Literal | undefined)[]): Literal | undefined {
  const known = elements.flatMap((element) => (element === undefined ? [] : [element]));
  return known.length === elements.length ? { kind: 'list', elements: known } : undefined;
}

/** A minus belongs to the number behind it; before brackets it is a computation. */
function signed(sign: string, value: Term | Computation, literal: Literal | undefined): Literal | undefined {
  if (sign !== '-') return literal;
  if (value.kind === 'math') return undefined;
  if (literal?.kind === 'int') return { kind: 'int', value: -literal.value };
  return literal?.kind === 'float' ? { kind: 'float', value: -literal.value } : undefined;
}
