import { join } from 'node:path';
import { environmentNames, loadEnvironment } from '../../../../commands/command-line/environments';
import { requestsOf } from '../../../../commands/command-line/request';
import { checkOutput } from '../../../../commands/output/directory';
import { oneOf } from '../../../../lib/lab/settings/errors';
import type { Refused } from './base';

/** A folder and a file that the synthesis did not write: these tables. */
const folder = __dirname;
const file = join(folder, 'applications.ts');

const there = `${environmentNames().join(', ')}; ask for ${oneOf(environmentNames())},`;

/** The command line. */
export const wrongCommands: Refused<() => unknown> = [
  [
    'an unknown environment',
    () => loadEnvironment('production'),
    `The environment "production" is unknown, but there are ${there} give the path of a file, or write environments/NAME.ts.`,
  ],
  [
    'a path that leads to no file',
    () => request(['../environments']),
    `The environment "../environments" does not exist, but there are ${there} give the path of a file, or write environments/NAME.ts.`,
  ],
  [
    'an unknown option',
    () => request(['kind'], ['kind', '--outdir=x']),
    '--outdir is an unknown option, but there are --output DIR, --all and --help; correct the spelling or remove it.',
  ],
  [
    'an extra argument',
    () => request(['kind', 'gke-standard']),
    '"gke-standard" stands after the environment kind, but one environment is synthesized at a time; run the command once for each, or with --all.',
  ],
  [
    'an empty --output',
    () => requestsOf(['--output='], { environment: 'kind', output: '', _: [] }),
    '--output is empty, but it takes a directory; name the one to write to.',
  ],
  [
    'another environment than the default without --output',
    () => request(['gke-standard']),
    '--output is missing: dist/ holds the environment kind, so gke-standard takes a directory of its own; add --output DIR.',
  ],
  [
    'an output that is a file',
    () => checkOutput(file),
    `--output ${file} leads to the file ${file}, but it takes a directory; name another one.`,
  ],
  [
    'an output below a file',
    () => checkOutput(join(file, 'dist')),
    `--output ${join(file, 'dist')} leads to the file ${file}, but it takes a directory; name another one.`,
  ],
  [
    'an output with files of others',
    () => checkOutput(folder),
    `--output ${folder} holds "applications.ts", whose first line is not "# Made by application-observability-lab from ...", but it takes a directory of its own; name an empty one or move the file.`,
  ],
  [
    'an output that is not writable',
    // The kernel refuses this to everybody, root included.
    () => checkOutput('/proc/lab'),
    '--output /proc/lab cannot be written, because it is not writable (/proc), but it takes a writable directory; change the permissions or name another one.',
  ],
];

function request(positional: readonly string[], raw = positional) {
  return requestsOf(raw, { environment: positional[0] ?? 'kind', _: positional });
}
