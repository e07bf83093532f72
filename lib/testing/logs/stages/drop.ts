import { milliseconds } from '../../../alloy/duration';
import { bytes } from '../../../alloy/evaluate/formats';
import { type Arguments, text } from '../../values/arguments';
import { finds } from '../../values/regular-expression';
import { textOf, type Working } from '../entry';
import { each } from '../stage';

/** All conditions that it names must be met. */
export const drop = each((of, entry) => (isDropped(of, entry) ? 'drop' : undefined));

function isDropped(of: Arguments, entry: Working): boolean {
  const longer = bytes(text(of, 'longer_than', '0'));
  if (longer !== 0 && Buffer.byteLength(entry.line) <= longer) return false;
  const older = milliseconds(text(of, 'older_than', '0s'));
  if (older !== 0 && age(entry) <= older) return false;
  const source = text(of, 'source');
  const value = text(of, 'value');
  const expression = value === '' ? text(of, 'expression') : `^${quoted(value)}$`;
  if (source === '') return expression === '' || finds(expression, entry.line);
  const names = source.split(',');
  if (expression === '') return names.every((name) => Object.hasOwn(entry.extracted, name));
  const found = names
    .filter((name) => Object.hasOwn(entry.extracted, name))
    .map((name) => textOf(entry.extracted[name]));
  if (found.includes(undefined)) return false;
  return finds(expression, found.join(text(of, 'separator') || ';'));
}

/** In milliseconds; by its timestamp where it has one. */
function age({ hours, nanoseconds }: Working): number {
  return nanoseconds === undefined ? hours * 3_600_000 : Date.now() - Number(nanoseconds / 1_000_000n);
}

/** Go's QuoteMeta. */
function quoted(value: string): string {
  return value.replace(/[\\.+*?()|[\]{}^$]/g, '\\$&');
}
