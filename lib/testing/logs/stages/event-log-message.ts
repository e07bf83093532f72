import { text, truth } from '../../values/arguments';
import { textOf } from '../entry';
import { each } from '../stage';

/** Lines of `key: value` of a Windows event's message. */
export const eventLogMessage = each((of, entry) => {
  const source = text(of, 'source', 'message');
  if (!Object.hasOwn(entry.extracted, source)) return;
  const message = textOf(entry.extracted[source]);
  if (message === undefined) return 'drop';
  for (const line of message.split('\r\n')) {
    const colon = line.indexOf(':');
    if (colon < 0) continue;
    const key = freeKey(line.slice(0, colon), entry.extracted, {
      isValid: isLegacyName,
      dropsInvalid: truth(of, 'drop_invalid_labels'),
      overwrites: truth(of, 'overwrite_existing'),
    });
    if (key !== undefined) entry.extracted[key] = trimmed(line.slice(colon + 1));
  }
});

export interface KeyRules {
  isValid(name: string): boolean;
  readonly dropsInvalid: boolean;
  readonly overwrites: boolean;
}

/** The name under which a value is extracted; undefined where it is left out. */
export function freeKey(key: string, extracted: object, { isValid, dropsInvalid, overwrites }: KeyRules) {
  if (!isValid(key) && dropsInvalid) return undefined;
  const name = isValid(key) ? key : sanitized(key);
  return Object.hasOwn(extracted, name) && !overwrites ? `${name}_extracted` : name;
}

export function isLegacyName(name: string): boolean {
  return /^[a-zA-Z_][a-zA-Z0-9_]*$/.test(name);
}

function sanitized(name: string): string {
  if (name === '') return '_';
  // A character is one underscore, however many units it takes; a digit at the front is one too.
  return name.replace(/[^a-zA-Z0-9_]/gu, '_').replace(/^[0-9]/, '_');
}

/** Go's TrimSpace. */
export function trimmed(value: string): string {
  return value.replace(/^[\s\u0085]+|[\s\u0085]+$/gu, '');
}
