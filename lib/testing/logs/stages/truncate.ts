import { bytes } from '../../../alloy/evaluate/formats';
import { type Arguments, list, text } from '../../values/arguments';
import type { ReadBlock } from '../../values/read';
import type { Working } from '../entry';
import type { MakeStage } from '../stage';

/** By bytes, the suffix among them. */
export const truncate: MakeStage = ({ blocks }) => ({
  take(entry) {
    const marked = blocks.flatMap((rule) => (applied(rule, entry) ? [fieldOf(rule.arguments)] : []));
    if (marked.length > 0) {
      const { truncated } = entry.extracted;
      const before = typeof truncated === 'string' ? truncated.split(',') : [];
      entry.extracted.truncated = [...new Set([...before, ...marked])].sort().join(',');
    }
    return [entry];
  },
});

function fieldOf(of: Arguments): string {
  return text(of, 'source_type', 'line');
}

function applied({ arguments: of }: ReadBlock, entry: Working): boolean {
  const suffix = text(of, 'suffix');
  const limit = bytes(text(of, 'limit')) - Buffer.byteLength(suffix);
  const isLong = (value: unknown): value is string =>
    typeof value === 'string' && Buffer.byteLength(value) > limit;
  const shortened = (value: string) => cut(value, limit) + suffix;
  const field = fieldOf(of);
  if (field === 'line') {
    if (!isLong(entry.line)) return false;
    entry.line = shortened(entry.line);
    return true;
  }
  const values = field === 'label' ? entry.labels : field === 'extracted' ? entry.extracted : entry.metadata;
  const sources = list(of, 'sources');
  let any = false;
  for (const name of sources.length > 0 ? sources : Object.keys(values)) {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (!isLong(value)) continue;
    values[name] = shortened(value);
    any = true;
  }
  return any;
}

/** The first bytes of a text. A character that is cut in two is what a JSON writer makes of it. */
export function cut(value: string, limit: number): string {
  return Buffer.from(value).subarray(0, limit).toString();
}
