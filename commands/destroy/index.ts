import confirm from '@inquirer/confirm';
import type { ArgsDef } from 'citty';
import { chartsOf } from '../../lib/lab/manifests';
import { clusterArguments, refuseUnknown, timeoutOf } from '../command-line/cluster-arguments';
import { command, ctrlC } from '../command-line/command';
import { environmentFile, inEnvironment, loadEnvironment } from '../command-line/environments';
import { typed, usageName } from '../command-line/invocation';
import { looked } from '../deploy/deploy';
import { contextFor } from '../kubectl/contexts';
import { DeployError, InterruptedError } from '../kubectl/errors';
import { Kubectl } from '../kubectl/kubectl';
import { processes } from '../kubectl/process';
import { showProgress } from '../kubectl/progress';
import { lossesOf } from './losses';
import { remnantsOf } from './remnants';
import { removalSteps } from './removal';

const args = {
  ...clusterArguments,
  yes: { type: 'boolean', description: 'Do not ask', default: false },
} satisfies ArgsDef;

export const destroy = command({
  name: 'destroy',
  usageName: usageName('destroy'),
  description: 'Removes an environment from its cluster',
  args,
  async run({ args: { environment: word, context, timeout, ...flags }, rawArgs }) {
    refuseUnknown(rawArgs, flags._, Object.keys(args).slice(1));
    const limit = timeoutOf(timeout);
    const file = environmentFile(word);
    const environment = file.name;
    const settings = loadEnvironment(file);
    const charts = inEnvironment(file, () => chartsOf(settings));

    const signal = ctrlC();
    const run = processes(signal);
    const anyContext = flags['any-context'];
    const chosen = await contextFor(run, settings.cluster, { environment: file, context, anyContext });
    const kubectl = new Kubectl(run, chosen);
    const again = typed('destroy', rawArgs);
    const props = { charts, kubectl, timeout: limit, signal, again };
    const losses = await looked(props, () => lossesOf(charts, kubectl));
    const what = losses.length === 0 ? 'Removed is the lab.' : 'Removed are the lab and';
    console.log([`${environment}, in the context ${chosen}. ${what}`, ...losses].join('\n  '));
    if (!flags.yes && !(await isConfirmed(signal))) {
      console.log('Nothing was removed.');
      return;
    }
    await showProgress(removalSteps(props));
    const remnants = await looked(props, () => remnantsOf(charts, kubectl));
    const end = remnants.length === 0 ? 'Nothing of the lab is left.' : 'The lab is removed. Left are';
    console.log([end, ...remnants].join('\n  '));
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
