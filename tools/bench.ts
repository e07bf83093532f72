import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { adoptRatios } from './bench/adopt-files';
import { checkRatios } from './bench/check-files';
import { type Line, median } from './bench/line';
import { namespaceFiles } from './bench/namespaces';
import { ratios } from './bench/ratios';

const runs = 7;

function node(...args: readonly string[]): string {
  return execFileSync(process.execPath, ['--require', 'tsx/cjs', ...args], { encoding: 'utf8' });
}

/** `npm run synth`, as a user types it, npm's own start included. */
function wholeProcess(): Line {
  const seconds = timed((output) =>
    execFileSync('npm', ['run', '--silent', 'synth', '--', '--output', output]),
  );
  return bounded('npm run synth', seconds, 1);
}

/** The same with every pipeline on, without npm. */
function everythingOn(): Line {
  const seconds = timed((output) => node(join(__dirname, 'bench', 'everything-on.ts'), output));
  return bounded('everything on', seconds, 1.5);
}

/** The median of several runs, after one that fills the caches. */
function timed(synthesizeInto: (output: string) => void): number {
  const output = mkdtempSync(join(tmpdir(), 'bench-'));
  const run = () => {
    const start = performance.now();
    synthesizeInto(output);
    return (performance.now() - start) / 1000;
  };
  run();
  const seconds = median(Array.from({ length: runs }, run));
  rmSync(output, { recursive: true });
  return seconds;
}

function bounded(what: string, seconds: number, most: number): Line {
  return {
    what,
    measured: `${seconds.toFixed(2)} s`,
    bound: `at most ${most} s, warm`,
    kept: seconds <= most,
  };
}

/** How the time grows with the number of services, and what the largest lab holds. */
function scale(): Line[] {
  const sizes = [10, 100, 1000] as const;
  const samples = new Map<number, { milliseconds: number; mebibytes: number }[]>(
    sizes.map((services) => [
      services,
      Array.from({ length: runs }, () =>
        JSON.parse(node(join(__dirname, 'bench', 'scale.ts'), String(services))),
      ),
    ]),
  );
  const time = (services: number) =>
    median(samples.get(services)?.map(({ milliseconds }) => milliseconds) ?? []);
  const ratio = time(1000) / time(100);
  const mebibytes = Math.max(...(samples.get(1000)?.map((sample) => sample.mebibytes) ?? []));
  return [
    ...sizes.map((services) => ({
      what: `${services} services`,
      measured: `${time(services).toFixed(0)} ms`,
      bound: '',
      kept: true,
    })),
    {
      what: '1,000 : 100 services',
      measured: ratio.toFixed(1),
      bound: 'at most 10 times',
      kept: ratio <= 10,
    },
    {
      what: 'memory, 1,000 services',
      measured: `${mebibytes.toFixed(0)} MiB`,
      bound: 'under 1,024 MiB',
      kept: mebibytes < 1024,
    },
  ];
}

/** A synthesis with what is said for all objects and for workloads of others, beside one without; each in turn. */
function forAll(): Line {
  const milliseconds = (...args: readonly string[]) =>
    Number(node(join(__dirname, 'bench', 'for-all.ts'), ...args));
  const samples = Array.from({ length: runs }, () => ({ without: milliseconds(), all: milliseconds('all') }));
  const [all, without] = [median(samples.map((one) => one.all)), median(samples.map((one) => one.without))];
  return {
    what: 'places, images, labels and 200 observed : without',
    measured: `${(all / without).toFixed(2)} (${all.toFixed(0)} ms)`,
    bound: 'at most 1.3 times',
    kept: all <= without * 1.3,
  };
}

/** Whether each namespace of components stands alone. */
function namespaces(): Line {
  const names = namespaceFiles();
  const found = names.flatMap((name) => {
    const besides = node(
      '--print',
      `require('./tools/bench/namespaces.ts').loadedBesides('${name}').join(' ')`,
    );
    return besides.trim() === '' ? [] : [`${name} loads ${besides.trim()}`];
  });
  return {
    what: `each of ${names.length} namespaces loaded alone`,
    measured: found.length === 0 ? 'no other' : found.join(', '),
    bound: 'loads no other',
    kept: found.length === 0,
  };
}

/** Blocks of Alloy text beside typed ones: built, checked and printed. */
function text(): Line {
  const blocks = 5000;
  const { typed, text }: { typed: number; text: number } = JSON.parse(
    node(join(__dirname, 'bench', 'text.ts'), String(blocks)),
  );
  const ratio = text / typed;
  return {
    what: `${blocks.toLocaleString('en')} blocks of text : typed`,
    measured: `${ratio.toFixed(1)} (${text.toFixed(0)} ms)`,
    bound: 'at most 2 times',
    kept: ratio <= 2,
  };
}

execFileSync('npm', ['run', '--silent', 'build']);
const lines = [
  ...ratios(runs),
  ...checkRatios(runs),
  ...adoptRatios(runs),
  wholeProcess(),
  everythingOn(),
  ...scale(),
  forAll(),
  text(),
  namespaces(),
];
const width = (column: (line: Line) => string) => Math.max(...lines.map((line) => column(line).length));
const [what, measured] = [width((line) => line.what), width((line) => line.measured)];
for (const line of lines) {
  const verdict = line.kept ? '' : '  NOT KEPT';
  console.log(
    `${line.what.padEnd(what)}  ${line.measured.padStart(measured)}  ${line.bound}${verdict}`.trimEnd(),
  );
}
if (lines.some(({ kept }) => !kept)) process.exitCode = 1;
