import type { ArgsDef } from 'citty';
import { allArgument, chosen, environmentArgument } from '../command-line/chosen';
import { refuseUnknown } from '../command-line/cluster-arguments';
import { command, ctrlC } from '../command-line/command';
import { inEnvironment, loadEnvironment } from '../command-line/environments';
import { usageName } from '../command-line/invocation';
import type { Loaded } from './diff';
import { formatOf } from './format';
import { planJson } from './output/json';
import { planOf } from './plan';
import { printed } from './print';

const args = {
  environment: environmentArgument,
  all: allArgument('Every environment'),
  diff: {
    type: 'string',
    description: 'What changes against a commit: a branch, a tag or an id',
    valueHint: 'REF',
  },
  format: {
    type: 'string',
    description: 'text, json, or with --diff markdown for a pull request',
    default: 'text',
    valueHint: 'FORMAT',
  },
} satisfies ArgsDef;

export const plan = command({
  name: 'plan',
  usageName: usageName('plan'),
  description: 'Counts what telemetry an environment has to expect, and what a change brings',
  args,
  async run({ args: { all, diff, format: word, _ }, rawArgs }) {
    refuseUnknown(rawArgs, _, [...Object.keys(args).slice(1), 'help']);
    const format = formatOf(word, diff !== undefined);
    const loaded = chosen(_[0], all).map((file): Loaded => ({ file, settings: loadEnvironment(file) }));
    if (diff !== undefined) {
      console.log(await differences(diff, loaded, all, format));
      return;
    }
    const plans = loaded.map(({ file, settings }) => ({
      name: file.name,
      plan: inEnvironment(file, () => planOf(settings)),
    }));
    console.log(
      format === 'json'
        ? planJson(plans, all)
        : plans.map(({ name, plan }) => printed(name, plan)).join('\n\n'),
    );
  },
});

/** Loads what a plan alone does without. */
async function differences(
  ref: string,
  loaded: readonly Loaded[],
  all: boolean,
  format: ReturnType<typeof formatOf>,
): Promise<string> {
  const { reportsAgainst }: typeof import('./diff') = require('./diff');
  const { gitOn }: typeof import('../repository/git') = require('../repository/git');
  const { printedReports }: typeof import('./output/reports') = require('./output/reports');
  const { reports, notes } = await reportsAgainst(gitOn(ctrlC()), ref, loaded, all);
  return printedReports(reports, notes, all, format);
}
