import { number, truth } from '../../values/arguments';
import type { Working } from '../entry';
import { parseTime, rfc3339 } from '../go-time';
import type { MakeStage } from '../stage';
import { cut } from './truncate';

/** TIME STREAM FLAG CONTENT; what ends with flag P goes on in the next line of its stream. */
export const cri: MakeStage = ({ arguments: of }) => {
  const most = number(of, 'max_partial_lines', 100);
  const size = number(of, 'max_partial_line_size', 0);
  const shortened = (line: string) =>
    truth(of, 'max_partial_line_size_truncate') && Buffer.byteLength(line) > size ? cut(line, size) : line;
  let partial = new Map<string, Working>();
  return {
    take(entry) {
      const found = parsed(entry.line);
      if (!found) return [entry];
      const { time, stream, flag, content } = found;
      Object.assign(entry.extracted, { flags: flag, stream, content, time });
      entry.line = content;
      entry.nanoseconds = parseTime(rfc3339, time) ?? entry.nanoseconds;
      entry.labels.stream = stream;
      const key = JSON.stringify(Object.entries(entry.labels).sort());
      const before = partial.get(key);
      if (flag === 'P') {
        const full = partial.size >= most ? [...partial.values()] : [];
        if (full.length > 0) partial = new Map();
        else if (before) entry.line = before.line + entry.line;
        entry.line = shortened(entry.line);
        partial.set(key, entry);
        return full;
      }
      if (before) entry.line = shortened(before.line + entry.line);
      partial.delete(key);
      return [entry];
    },
  };
};

/** The flag may be missing: the line is whole then. */
function parsed(line: string) {
  const match = /^(\S*)(?:(?<=\S) |^ )(stdout|stderr) ([FP]?) ?(.*)$/su.exec(line);
  if (!match) return undefined;
  const [, time = '', stream = '', flag = '', content = ''] = match;
  return { time, stream, flag: flag || 'F', content };
}
