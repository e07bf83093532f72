import { dirname, join } from 'node:path';
import { buildMissing } from '../../tools/go-build/build-all';
import { goPrograms } from '../go-program';
import type { SelectedTest } from './sequencer.cjs';

const tests = join(__dirname, '..');
const asked = join(tests, 'go-program.ts');

/**
 * Compiles what the selected tests ask, before Jest's clock runs: a cold build takes minutes. Where it fails, the tests
 * that need it fail and say why, and the others run.
 */
export async function buildGoPrograms(selected: readonly SelectedTest[]): Promise<void> {
  if (selected.some(asksGoProgram)) await buildMissing(goPrograms);
}

/** Whether a test file imports test/go-program.ts, by itself or through other files of test/. */
function asksGoProgram({ path, context: { hasteFS } }: SelectedTest): boolean {
  const found = new Set([path]);
  for (const file of found) {
    for (const specifier of hasteFS.getDependencies(file) ?? []) {
      if (!specifier.startsWith('.')) continue;
      const place = join(dirname(file), specifier);
      const imported = [`${place}.ts`, join(place, 'index.ts')].find((candidate) =>
        hasteFS.exists(candidate),
      );
      if (imported === asked) return true;
      if (imported?.startsWith(tests)) found.add(imported);
    }
  }
  return false;
}
