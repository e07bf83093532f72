import { text, truth } from '../../values/arguments';
import { textOf } from '../entry';
import { each } from '../stage';
import { freeKey, trimmed } from './event-log-message';

/** The message of a Windows event: a description, then sections of `key: value`, each with a title that prefixes its keys. */
export const windowsEvent = each((of, entry) => {
  const source = text(of, 'source', 'message');
  if (!Object.hasOwn(entry.extracted, source)) return;
  const message = textOf(entry.extracted[source]);
  if (message === undefined) return 'drop';
  const [description = '', ...sections] = message.split('\r\n\r\n');
  const put = (key: string, value: string) => {
    const name = freeKey(key.replace(/[\t\r\n ]/g, ''), entry.extracted, {
      isValid: (candidate) => candidate !== '',
      dropsInvalid: truth(of, 'drop_invalid_labels'),
      overwrites: truth(of, 'overwrite_existing'),
    });
    if (name !== undefined) entry.extracted[name] = trimmed(value.replace(/[\t\r\n]/g, ''));
  };
  put('Description', description);
  for (const section of sections) for (const [key, value] of pairsOf(section)) put(key, value);
});

function pairsOf(section: string): readonly (readonly [key: string, value: string])[] {
  const lines = section.split('\r\n');
  const pairs: [string, string][] = [];
  let prefix = '';
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] ?? '';
    const colon = line.indexOf(':');
    at += 1;
    if (colon < 0) continue;
    const key = line.slice(0, colon);
    let value = line.slice(colon + 1);
    if (value === '') {
      if (at === 1) prefix = `${key}_`;
      continue;
    }
    // What follows without a colon belongs to the value.
    for (; at < lines.length && lines[at] !== '' && !lines[at]?.includes(':'); at += 1)
      value += `,${lines[at]}`;
    pairs.push([prefix + key, value]);
  }
  return pairs;
}
