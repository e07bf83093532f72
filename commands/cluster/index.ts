import type { ArgsDef } from 'citty';
import { SettingsError } from '../../lib/lab/environment';
import { refuseUnknown } from '../command-line/cluster-arguments';
import { command } from '../command-line/command';
import { environmentNames, loadEnvironment } from '../command-line/environments';
import { typed, usageName } from '../command-line/invocation';
import { DeployError } from '../kubectl/errors';
import { runInTerminal } from '../kubectl/process';
import { type Action, type ClusterCommand, shellText } from './cluster-command';
import { gkeCommands } from './gke';
import { kindCommands } from './kind';

const args = {
  action: { type: 'positional', description: 'create or delete', required: false },
  environment: {
    type: 'positional',
    description: 'The environment whose cluster it is, a name in environments/',
    required: false,
  },
  print: { type: 'boolean', description: 'Only print the commands', default: false },
  project: { type: 'string', description: 'GKE: the Google Cloud project', valueHint: 'ID' },
  location: { type: 'string', description: 'GKE: a region, or for Standard a zone', valueHint: 'PLACE' },
  'private-nodes': {
    type: 'boolean',
    description: 'GKE: nodes without public addresses, and the NAT that they need',
    default: false,
  },
  network: { type: 'string', description: 'GKE: the network', default: 'default', valueHint: 'NAME' },
  subnetwork: { type: 'string', description: 'GKE: the subnetwork', valueHint: 'NAME' },
} satisfies ArgsDef;

export const cluster = command({
  name: 'cluster',
  usageName: usageName('cluster'),
  description: 'Makes or deletes the cluster of an environment; prints each command before it runs',
  args,
  async run({ args: { action, environment, print, ...options }, rawArgs }) {
    refuseUnknown(rawArgs, options._.slice(1), Object.keys(args).slice(2));
    const checked = actionOf(action);
    const { cluster } = loadEnvironment(environmentOf(environment));
    const commands =
      cluster.provider === 'kind'
        ? kindCommands(checked, cluster)
        : gkeCommands(checked, cluster, { ...options, privateNodes: options['private-nodes'] });
    for (const one of commands) {
      console.log(shellText(one));
      if (!print) await runOrFail(one);
    }
  },
});

function actionOf(action: string | undefined): Action {
  if (action === 'create' || action === 'delete') return action;
  const found = action === undefined ? 'is missing:' : `is ${JSON.stringify(action)}, but`;
  throw new SettingsError(
    'The first word',
    `${found} it takes create or delete; write ${typed('cluster', ['create', 'kind'])}.`,
  );
}

function environmentOf(environment: string | undefined): string {
  if (environment !== undefined) return environment;
  throw new SettingsError(
    'The environment',
    `is missing: it takes ${environmentNames().join(', ')}; write ${typed('cluster', ['create', 'kind'])}.`,
  );
}

async function runOrFail({ program, args, input }: ClusterCommand): Promise<void> {
  const code = await runInTerminal(program, args, input);
  if (code === 0) return;
  throw new DeployError(
    `${program} ended with exit code ${code}; correct what it complains about and run the command again, or the rest by hand: --print shows all.`,
  );
}
