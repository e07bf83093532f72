import { problemOfRe2 } from '../regular-expression';
import type { GivenArguments } from './arguments';
import type { Literal } from './literals';
import type { Call } from './node';
import { argumentName } from './parameter-name';
import { fail } from './problem';

/** The arguments of one call, for a check of what they say. */
export class CallArguments {
  constructor(
    private readonly call: Call,
    private readonly given: GivenArguments,
  ) {}

  isGiven(name: string): boolean {
    return this.given.has(name);
  }

  /** What is known of an argument. */
  literal(name: string): Literal | undefined {
    return this.given.get(name)?.literals[0];
  }

  text(name: string): string | undefined {
    const literal = this.literal(name);
    return literal?.kind === 'string' ? literal.value : undefined;
  }

  number(name: string): number | undefined {
    const literal = this.literal(name);
    return literal?.kind === 'int' || literal?.kind === 'float' ? Number(literal.value) : undefined;
  }

  /** The elements of a list; undefined for those that come with the data. */
  elements(name: string): readonly (Literal | undefined)[] {
    return this.given.get(name)?.literals ?? [];
  }

  refuse(name: string, problem: string, advice: string): never {
    return fail(
      this.given.get(name)?.at ?? this.call.at,
      `${argumentName(name)} of ${this.call.name} ${problem}`,
      advice,
    );
  }

  /** Refuses a text that is not one of a list. */
  oneOf(name: string, ...allowed: readonly string[]): void {
    const text = this.text(name);
    if (text !== undefined && !allowed.includes(text))
      this.refuse(name, `is ${JSON.stringify(text)}`, `write ${allowed.join(', ')}`);
  }

  regularExpression(name: string): void {
    const text = this.text(name);
    const problem = text === undefined ? undefined : problemOfRe2(text);
    if (problem !== undefined)
      this.refuse(
        name,
        `is ${JSON.stringify(text)}, no regular expression of Go (RE2): ${problem}`,
        'correct it',
      );
  }
}
