import { withoutSecrets } from './address-secrets';

/** What is wrong with an environment or with what was asked of the command, in one sentence. */
export class SettingsError extends Error {
  /** The file that says what is wrong, absolute; undefined where it is the one that was asked for. */
  file: string | undefined;

  constructor(
    /** Where: the path of the setting, for example `applications[1].port`, or the part of the command line. */
    readonly where: string,
    /** What was given, what is allowed, what to do. */
    readonly problem: string,
    /** The same place in parts, where more is known than `where` says: the unknown key of a section. */
    readonly path?: readonly PropertyKey[],
  ) {
    super(`${where} ${problem}`);
    this.name = 'SettingsError';
  }

  /** The same, with the file that says it, unless that is known already. */
  saidIn(file: string | undefined): this {
    this.file ??= file;
    return this;
  }
}

/** What a setting takes, and what to do when it was given something else. Both are fragments of a sentence. */
export interface Rule {
  /** For example `a whole number from 1 to 65535`. */
  readonly takes: string;
  /** For example `give the port that the container listens on`. */
  readonly advice: string;
}

/** The second half of the sentence, after the path. */
export function refusal(input: unknown, { takes, advice }: Rule): string {
  const found = input === undefined ? 'is missing:' : `is ${given(input)}, but`;
  return `${found} it takes ${takes}; ${advice}.`;
}

/** What a section that is wrong says for a key. */
export function said(section: unknown, key: string): unknown {
  return typeof section === 'object' && section !== null ? Reflect.get(section, key) : undefined;
}

/** How a given value is named in an error: what may be a secret in an address is left out, since errors end up in logs. */
export function given(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  if (typeof value === 'function') return 'a function';
  if (typeof value !== 'string') return String(value);
  const shown = withoutSecrets(value);
  return JSON.stringify(shown.length > 80 ? `${shown.slice(0, 77)}...` : shown);
}

/** `applications[1].env`, as it would be written in the environment file. */
export function pathOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    if (!/^\w+$/.test(String(key))) return `${text}[${JSON.stringify(String(key))}]`;
    return text === '' ? String(key) : `${text}.${String(key)}`;
  }, '');
}

/** `a, b or c`. */
export function oneOf(values: readonly string[]): string {
  const last = values.at(-1) ?? '';
  return values.length < 2 ? last : `${values.slice(0, -1).join(', ')} or ${last}`;
}
