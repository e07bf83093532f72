import confirm from '@inquirer/confirm';
import { type ArgsDef, defineCommand } from 'citty';
import { chartsOf } from '../../lib/lab/manifests';
import { clusterArguments, refuseUnknown, timeoutOf } from '../command-line/cluster-arguments';
import { ctrlC, main } from '../command-line/command';
import { loadEnvironment } from '../command-line/environments';
import { contextFor } from '../kubectl/contexts';
import { DeployError, InterruptedError } from '../kubectl/errors';
import { Kubectl } from '../kubectl/kubectl';
import { processes } from '../kubectl/process';
import { showProgress } from '../kubectl/progress';
import { lossesOf } from './losses';
import { removalSteps } from './removal';

const args = {
  ...clusterArguments,
  yes: { type: 'boolean', description: 'Do not ask', default: false },
} satisfies ArgsDef;

const command = defineCommand({
  meta: { name: 'npm run destroy --', description: 'Removes an environment from its cluster' },
  args,
  async run({ args: { environment, context, timeout, ...flags }, rawArgs }) {
    refuseUnknown(rawArgs, flags._, Object.keys(args).slice(1));
    const limit = timeoutOf(timeout);
    const settings = loadEnvironment(environment);
    const charts = chartsOf(settings);

    const signal = ctrlC();
    const run = processes(signal);
    const anyContext = flags['any-context'];
    const chosen = await contextFor(run, settings.cluster, { environment, context, anyContext });
    const kubectl = new Kubectl(run, chosen);
    const losses = await lossesOf(charts, kubectl);
    const what = losses.length === 0 ? 'Removed is the lab.' : 'Removed are the lab and';
    console.log([`${environment}, in the context ${chosen}. ${what}`, ...losses].join('\n  '));
    if (!flags.yes && !(await isConfirmed(signal))) {
      console.log('Nothing was removed.');
      return;
    }
    const again = ['npm run destroy', ...(rawArgs.length === 0 ? [] : ['--', ...rawArgs])].join(' ');
    await showProgress(removalSteps({ charts, kubectl, timeout: limit, signal, again }));
    console.log('Nothing of the lab is left.');
  },
});

async function isConfirmed(signal: AbortSignal): Promise<boolean> {
  if (!process.stdin.isTTY) {
    throw new DeployError(
      'The removal has to be confirmed, and there is no terminal to ask at; add --yes to remove all of this.',
    );
  }
  try {
    return await confirm({ message: 'Remove all of this?', default: false }, { signal });
  } catch (error) {
    // Ctrl-C is a key here, and no signal.
    if (error instanceof Error && error.name === 'ExitPromptError') throw new InterruptedError();
    throw error;
  }
}

void main(command);
