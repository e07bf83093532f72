import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { program, writeEverythingOn, writeMeasure } from './compiled';
import { type Line, median } from './line';

const root = join(__dirname, '..', '..');

/**
 * How long a synthesis takes against a process that only loads cdk8s, cdk8s-plus-28 and zod, which no lab can do
 * without. Each round starts every program once, so that whatever else the machine does meets them alike.
 */
export function ratios(rounds: number): Line[] {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const output = ['--output', join(folder, 'out')];
    const programs: readonly (readonly [what: string, most: number, ...args: string[]])[] = [
      ['package, default environment', 3.2, program, 'synth', 'kind', ...output],
      ['package, everything on', 4.5, program, 'synth', writeEverythingOn(folder), ...output],
      ['source, default environment', 5.3, '--require', 'tsx/cjs', join(root, 'main.ts'), 'kind', ...output],
    ];
    const measure = writeMeasure(folder);
    const samples = Array.from({ length: rounds + 1 }, () => ({
      measure: seconds(root, measure),
      // The package is asked from a folder without environments of its own; what is written starts anew each time.
      programs: programs.map(([, , ...args]) => {
        rmSync(join(folder, 'out'), { recursive: true, force: true });
        return seconds(args[0] === program ? folder : root, ...args);
      }),
      // The first round fills the caches.
    })).slice(1);
    const unit = median(samples.map((sample) => sample.measure));
    const lines = programs.map(([what, most], index) => {
      const time = median(samples.map((sample) => sample.programs[index] ?? Number.NaN));
      const ratio = time / unit;
      return {
        what,
        measured: `${time.toFixed(2)} s, ${ratio.toFixed(1)} times`,
        bound: `at most ${most} times`,
        kept: ratio <= most,
      };
    });
    return [{ what: 'the measure', measured: `${unit.toFixed(2)} s`, bound: '', kept: true }, ...lines];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function seconds(cwd: string, ...args: readonly string[]): number {
  const start = performance.now();
  execFileSync(process.execPath, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
  return (performance.now() - start) / 1000;
}
