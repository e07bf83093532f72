import { existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What one test file of a round finds in a module that the first one has edited after it was loaded. */
function valueInRound(): { readonly round: number; readonly value: unknown } {
  const module = join(process.env.ROUNDS ?? '', 'module.ts');
  const round = existsSync(module) ? 2 : 1;
  if (round === 1) writeFileSync(module, 'export const value: number = 1;\n');
  const { value }: { readonly value: unknown } = require(module);
  if (round === 1) {
    writeFileSync(module, readFileSync(module, 'utf8').replace('1', '2'));
    utimesSync(module, 0, 0);
  }
  return { round, value };
}

/** The same tests for each file, of which the second is run after the first. */
export function testRound(): void {
  test('the module is as it was written last', () => {
    const { round, value } = valueInRound();
    expect(value).toBe(round);
  });

  test('a variable of the file before is gone', () => {
    expect(process.env.LEFT).toBeUndefined();
    process.env.LEFT = 'by a test';
  });
}
