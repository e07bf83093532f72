import { SettingsError } from '../../lib/lab/environment';
import type { Timeout } from '../deploy/deploy';
import { environmentArgument } from './chosen';

/** What the commands on a cluster take, for citty. */
export const clusterArguments = {
  environment: environmentArgument,
  context: {
    type: 'string',
    description: 'The kubectl context to work in; the current one by default',
    valueHint: 'NAME',
  },
  'any-context': {
    type: 'boolean',
    description: 'Also in a context that the environment does not name',
    default: false,
  },
  timeout: {
    type: 'string',
    description: 'How long each stage may take, in s, m or h',
    default: '10m',
    valueHint: 'TIME',
  },
} as const;

/** Refuses options that do not exist, and a second word: both would be ignored. */
export function refuseUnknown(
  raw: readonly string[],
  words: readonly string[],
  options: readonly string[],
): void {
  const unknown = raw.find(
    (argument) => argument.startsWith('-') && !options.includes(argument.replace(/^--?|=.*$/g, '')),
  );
  if (unknown !== undefined) {
    throw new SettingsError(
      // What follows the sign may be a secret.
      unknown.replace(/=.*/s, ''),
      `is an unknown option, but there are ${options.map((option) => `--${option}`).join(', ')}; correct the spelling or remove it.`,
    );
  }
  const [, extra] = words;
  if (extra === undefined) return;
  throw new SettingsError(
    JSON.stringify(extra),
    'stands after the environment, but the command takes one environment at a time; run it once for each.',
  );
}

const units = { s: 1000, m: 60_000, h: 3_600_000 };

/** @throws SettingsError for what is no time */
export function timeoutOf(text: string): Timeout {
  const [, number, unit] = /^(\d{1,5})([smh])$/.exec(text) ?? [];
  const milliseconds = Number(number) * units[unit as keyof typeof units];
  if (milliseconds > 0) return { text, milliseconds };
  throw new SettingsError(
    '--timeout',
    `is ${JSON.stringify(text)}, but it takes a number of seconds, minutes or hours such as 90s or 10m; give each stage enough time to pull its images.`,
  );
}
