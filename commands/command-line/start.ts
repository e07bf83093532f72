import { defineCommand, renderUsage } from 'citty';
import { oneOf, SettingsError } from '../../lib/lab/settings/errors';
import { type Command, fail, isHelp, main, print } from './command';
import { version } from './version';

/** Each command is loaded when it is asked for: synth needs nothing of what deploy needs. */
const commands = {
  synth: (): Command => (require('../synth') as typeof import('../synth')).synth,
  deploy: (): Command => (require('../deploy') as typeof import('../deploy')).deploy,
  destroy: (): Command => (require('../destroy') as typeof import('../destroy')).destroy,
  cluster: (): Command => (require('../cluster') as typeof import('../cluster')).cluster,
  gitops: (): Command => (require('../gitops') as typeof import('../gitops')).gitops,
  docs: (): Command => (require('../docs') as typeof import('../docs')).docs,
  dashboards: (): Command => (require('../dashboards') as typeof import('../dashboards')).dashboards,
  images: (): Command => (require('../images') as typeof import('../images')).images,
  plan: (): Command => (require('../plan') as typeof import('../plan')).plan,
  check: (): Command => (require('../check') as typeof import('../check')).check,
  adopt: (): Command => (require('../adopt') as typeof import('../adopt')).adopt,
} as const;

/** Runs what the first word asks for. */
export async function start([word, ...rawArgs]: readonly string[]): Promise<void> {
  try {
    if (word === undefined || isHelp([word])) print(await usage());
    else if (word === '--version' || word === '-v') print(version());
    else await main(commandOf(word), rawArgs);
  } catch (error) {
    fail(error);
  }
}

function commandOf(word: string): Command {
  const names = Object.keys(commands);
  if (isName(word)) return commands[word]();
  throw new SettingsError(
    `The command ${JSON.stringify(word)}`,
    `is unknown, but there are ${names.join(', ')}; ask for ${oneOf(names)}.`,
  );
}

function isName(word: string): word is keyof typeof commands {
  return Object.hasOwn(commands, word);
}

function usage(): Promise<string> {
  const subCommands = Object.entries(commands).map(([name, load]) => {
    const { description } = load();
    return [name, defineCommand({ meta: { name, description } })] as const;
  });
  const meta = {
    name: 'observability-lab',
    version: version(),
    description: 'A whole observability lab for Kubernetes from one file',
  };
  return renderUsage(defineCommand({ meta, subCommands: Object.fromEntries(subCommands) }));
}
