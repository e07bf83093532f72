import { parseArgs } from 'node:util';
import type { Stability } from '../../lib/alloy/schema';
import { oneOf, SettingsError } from '../../lib/lab/settings/errors';
import { warningRules } from './rules';

export const formats = ['text', 'json', 'sarif'] as const;
const levels = ['experimental', 'public-preview', 'generally-available'] as const;

/** What is asked for. */
export interface CheckRequest {
  readonly files: readonly string[];
  readonly format: (typeof formats)[number];
  readonly allow: readonly string[];
  readonly stability?: Stability;
  readonly workload: boolean;
}

const options = {
  format: { type: 'string', default: 'text' },
  allow: { type: 'string', multiple: true, default: [] as string[] },
  stability: { type: 'string' },
  'no-workload': { type: 'boolean', default: false },
} as const;

/** @throws SettingsError in one sentence for what is unknown, missing or wrong */
export function requestOf(rawArgs: readonly string[]): CheckRequest {
  const { values, positionals } = parsed(rawArgs);
  if (positionals.length === 0) {
    throw new SettingsError(
      'The file',
      'is missing, but the command takes files, directories, or "-" for standard input; name what is to be checked.',
    );
  }
  const { format, stability } = values;
  const allow = values.allow.flatMap((rules) => rules.split(',').map((rule) => rule.trim()));
  const unknown = allow.find((rule) => !warningRules.includes(rule));
  if (unknown !== undefined) throw wrong('allow', unknown, warningRules);
  return {
    files: positionals,
    format: among(formats, format) ?? refuse('format', format, formats),
    allow,
    workload: !values['no-workload'],
    ...(stability === undefined
      ? {}
      : { stability: among(levels, stability) ?? refuse('stability', stability, levels) }),
  };
}

function parsed(rawArgs: readonly string[]) {
  try {
    return parseArgs({ args: [...rawArgs], options, allowPositionals: true });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const [, option = 'an option'] = /'(-[^' ]*)/.exec(error.message) ?? [];
    const known = Object.keys(options).map((name) => `--${name}`);
    const problem = /argument missing|ambiguous/i.test(error.message)
      ? 'needs a value after it; give one.'
      : /does not take an argument/.test(error.message)
        ? 'takes no value; leave it out.'
        : `is an unknown option, but there are ${known.join(', ')}; correct the spelling or remove it.`;
    throw new SettingsError(option, problem);
  }
}

function among<T extends string>(values: readonly T[], value: string): T | undefined {
  return values.find((one) => one === value);
}

function refuse(option: string, value: string, allowed: readonly string[]): never {
  throw wrong(option, value, allowed);
}

function wrong(option: string, value: string, allowed: readonly string[]): SettingsError {
  return new SettingsError(
    `--${option}`,
    `is ${JSON.stringify(value)}, but it takes ${oneOf(allowed)}; give one of them.`,
  );
}
