import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { program } from './compiled';
import { type Line, median } from './line';

const root = join(__dirname, '..', '..');
const many = 1000;

/**
 * How long a command on .alloy files takes: for a file against a process that loads constructs alone, and for a thousand
 * files against one. Each round starts every program once, so that whatever else the machine does meets them alike.
 * @param options what follows the files, for a place that is new each time
 */
export function fileRatios(
  command: string,
  text: string,
  rounds: number,
  options: (place: string) => readonly string[] = () => [],
): Line[] {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const measure = join(folder, 'measure.cjs');
    writeFileSync(measure, `require(${JSON.stringify(require.resolve('constructs', { paths: [root] }))});\n`);
    const files = Array.from({ length: many }, (_, index) => join(folder, `file-${index}.alloy`));
    for (const file of files) writeFileSync(file, text);
    const [first = ''] = files;
    const samples = Array.from({ length: rounds + 1 }, (_, round) => ({
      measure: seconds(folder, measure),
      one: seconds(folder, program, command, first, ...options(join(folder, `one-${round}.ts`))),
      all: seconds(folder, program, command, ...files, ...options(`${join(folder, `all-${round}`)}/`)),
      // The first round fills the caches.
    })).slice(1);
    const time = (of: 'measure' | 'one' | 'all') => median(samples.map((sample) => sample[of]));
    return [
      bounded(`${command}, one file : constructs`, time('one'), time('measure'), 3),
      bounded(`${command}, 1,000 files : one`, time('all'), time('one'), 20),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function bounded(what: string, seconds: number, unit: number, most: number): Line {
  const ratio = seconds / unit;
  return {
    what,
    measured: `${seconds.toFixed(2)} s, ${ratio.toFixed(1)} times`,
    bound: `at most ${most} times`,
    kept: ratio <= most,
  };
}

function seconds(cwd: string, ...args: readonly string[]): number {
  const start = performance.now();
  execFileSync(process.execPath, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
  return (performance.now() - start) / 1000;
}
