import { existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What one test file of a round finds in a module that the first one has edited after it was loaded. */
export function valueInRound(): { readonly round: number; readonly value: unknown } {
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
