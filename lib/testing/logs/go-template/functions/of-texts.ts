import { type GoFunction, type Parameter, textOf } from '../function';
import { string } from '../value';

/** A function of so many texts that gives a text. */
export function ofTexts(count: number, make: (texts: readonly string[]) => string): GoFunction {
  const takes = Array.from({ length: count }, (): Parameter => 'string');
  return { takes, run: (args) => string(make(args.map(textOf))) };
}
