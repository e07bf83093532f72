import { number, text, truth } from '../../values/arguments';
import { finds } from '../../values/regular-expression';
import { type Working, working } from '../entry';
import type { MakeStage } from '../stage';

/** Joined entries keep what the first line brought with it. Lines come without a pause, so no wait ends a block. */
export const multiline: MakeStage = ({ arguments: of }) => {
  const streams = new Map<string, { start: Working; lines: string[] }>();
  const most = number(of, 'max_lines', 128);
  const trims = truth(of, 'trim_newlines', true);
  const flush = (block: { start: Working; lines: string[] }): readonly Working[] => {
    if (block.lines.length === 0) return [];
    // A line feed stands before each line but where nothing was collected yet.
    const line = block.lines.reduce((all, one) => (all === '' ? one : `${all}\n${one}`), '');
    block.lines = [];
    return [{ ...working(block.start), line }];
  };
  return {
    take(entry) {
      const key = JSON.stringify(Object.entries(entry.labels).sort());
      const isFirst = finds(text(of, 'firstline'), entry.line);
      const known = streams.get(key);
      if (!known && !isFirst) return [entry];
      const block = known ?? { start: entry, lines: [] };
      streams.set(key, block);
      const out = isFirst ? [...flush(block)] : [];
      if (isFirst) block.start = entry;
      block.lines.push(trims ? entry.line.replace(/[\r\n]+$/, '') : entry.line);
      if (block.lines.length === most) out.push(...flush(block));
      return out;
    },
    end: () => [...streams.values()].flatMap((block) => flush(block)),
  };
};
