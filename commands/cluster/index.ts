import type { ArgsDef } from 'citty';
import { type ClusterSettings, SettingsError } from '../../lib/lab/environment';
import { refuseUnknown } from '../command-line/cluster-arguments';
import { command } from '../command-line/command';
import { environmentNames, loadEnvironment } from '../command-line/environments';
import { typed, usageName } from '../command-line/invocation';
import { DeployError } from '../kubectl/errors';
import { runInTerminal } from '../kubectl/process';
import { aksCommands } from './aks';
import { type Action, type ClusterCommand, shellText } from './cluster-command';
import { eksCommands } from './eks';
import { type GkeOptions, gkeCommands } from './gke';
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
  location: {
    type: 'string',
    description: 'GKE: a region, or for Standard a zone; EKS and AKS: a region',
    valueHint: 'PLACE',
  },
  'resource-group': { type: 'string', description: 'AKS: the resource group', valueHint: 'NAME' },
  'private-nodes': {
    type: 'boolean',
    description: 'GKE and EKS: nodes without public addresses, and the NAT that they need',
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
    for (const one of commandsOf(checked, cluster, { ...options, privateNodes: options['private-nodes'] })) {
      console.log(shellText(one));
      if (!print) await runOrFail(one);
    }
  },
});

type Options = Omit<GkeOptions, 'project'> & {
  readonly project?: string;
  readonly 'resource-group'?: string;
};

function commandsOf(action: Action, cluster: ClusterSettings, options: Options): readonly ClusterCommand[] {
  switch (cluster.provider) {
    case 'kind':
      return kindCommands(action, cluster);
    case 'gke-standard':
    case 'gke-autopilot':
      return gkeCommands(action, cluster, options);
    case 'eks':
      return eksCommands(action, cluster, options);
    case 'aks':
      return aksCommands(action, cluster, { ...options, resourceGroup: options['resource-group'] });
    case 'openshift':
    case 'other':
      throw new SettingsError(
        'cluster.provider',
        `is "${cluster.provider}", which is a cluster of your own, but this command takes kind, GKE, EKS and AKS; ${action === 'create' ? 'make it' : 'remove it'} as you do, and name its kubectl context in cluster.context.`,
      );
  }
}

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
