import type { ArgsDef } from 'citty';
import { configurationsOf } from '../alloy-files';
import { command, fail } from '../command-line/command';
import { isFromSource } from '../command-line/invocation';
import { version } from '../command-line/version';
import { formats, requestOf } from './arguments';
import { type Checked, check as checkOne } from './check';

/** For the usage; arguments.ts reads them, since --allow may stand several times. */
const args = {
  file: {
    type: 'positional',
    required: false,
    description: 'Files, directories (each one configuration, as for alloy run), or - for standard input',
  },
  format: { type: 'string', description: `${formats.join(', ')}; text by default`, valueHint: 'FORMAT' },
  allow: {
    type: 'string',
    description: 'A rule of warnings to leave aside; may stand several times',
    valueHint: 'RULE',
  },
  stability: {
    type: 'string',
    description: 'Refuses what needs a lower level, as alloy run does; by default the level is only told',
    valueHint: 'LEVEL',
  },
  'no-workload': { type: 'boolean', description: 'Leaves out what runs the configuration', default: false },
} satisfies ArgsDef;

/** 0 where nothing was found, 1 where something was, 2 where nothing could be checked. */
const exitCodes = { found: 1, wrongUse: 2 } as const;

export const check = command({
  // `npm run check` is the project's own.
  name: 'check:alloy',
  usageName: isFromSource ? 'npm run check:alloy --' : 'npx observability-lab check',
  description: 'Finds everything that is wrong with Alloy text, and tells what it needs',
  args,
  async run({ rawArgs }) {
    try {
      if (await reported(rawArgs)) process.exitCode = exitCodes.found;
    } catch (error) {
      fail(error);
      process.exitCode = exitCodes.wrongUse;
    }
  },
});

/** Prints what was found, and says whether anything was. */
async function reported(rawArgs: readonly string[]): Promise<boolean> {
  const { files, format, workload, ...options } = requestOf(rawArgs);
  const configurations = await configurationsOf(files);
  const checked = configurations.map((configuration) => checkOne(configuration, options));
  process.stdout.write(`${printed(checked, format, workload)}\n`);
  return checked.some(({ findings }) => findings.length > 0);
}

function printed(checked: readonly Checked[], format: (typeof formats)[number], workload: boolean): string {
  if (format === 'json') return (require('./output/json') as typeof import('./output/json')).jsonOf(checked);
  if (format === 'sarif') {
    return (require('./output/sarif') as typeof import('./output/sarif')).sarifOf(checked, version());
  }
  const { textOf } = require('./output/text') as typeof import('./output/text');
  // https://no-color.org
  const colours = process.stdout.isTTY === true && !process.env.NO_COLOR;
  return textOf(checked, { workload, colours });
}
