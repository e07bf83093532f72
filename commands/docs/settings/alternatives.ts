import { z } from 'zod';
import type { Meanings } from './meanings';
import { type Row, rowsOf } from './rows';
import { table } from './table';

/**
 * The keys of alternatives, of which one key tells them apart: first those that all have, then for each alternative its own.
 * @param path where one of them stands, for example `auth`
 */
export function alternatives(
  union: z.ZodDiscriminatedUnion,
  path: string,
  sections: ReadonlyMap<string, Meanings>,
): string {
  const { discriminator } = union.def;
  const key = `${path}.${discriminator}`;
  const options = union.options.map((option) => {
    const rows = rowsOf(option, path, sections);
    return {
      value: literalOf(option, discriminator),
      rows,
      told: rows.find((row) => row.path === key)?.meaning,
    };
  });
  const [first] = options;
  const isOfAll = (row: Row) => options.every(({ rows }) => rows.some((other) => isSame(row, other)));
  const common = (first?.rows ?? []).filter((row) => row.path !== key && isOfAll(row));
  const choice: Row = {
    path: key,
    meaning: 'Which of those below it is. Each has keys of its own.',
    takes: options.map(({ value }) => value).join(', '),
    standard: undefined,
  };
  return [
    table([choice, ...common]),
    ...options.map(({ value, rows, told = '' }) => {
      const own = rows.filter((row) => row.path !== key && !isOfAll(row));
      const heading = `### \`${discriminator}: '${value}'\`\n\n${told}`;
      return own.length === 0 ? `${heading} It has no keys of its own.` : `${heading}\n\n${table(own)}`;
    }),
  ].join('\n\n');
}

function isSame(one: Row, other: Row): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The value of the key that tells an alternative from the others. */
export function literalOf(option: unknown, discriminator: string): string {
  const literal = option instanceof z.ZodObject ? option.shape[discriminator] : undefined;
  return literal instanceof z.ZodLiteral ? [...literal.values].join(', ') : '';
}
