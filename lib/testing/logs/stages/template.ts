import { text } from '../../values/arguments';
import { textOf } from '../entry';
import { templateOf } from '../go-template';
import type { MakeStage } from '../stage';

/** A template of Go makes an extracted value; one that comes out empty removes it. */
export const template: MakeStage = ({ arguments: of }, { where }) => {
  const source = text(of, 'source');
  const execute = templateOf(text(of, 'template'), where);
  return {
    take(entry) {
      const data: Record<string, string> = {};
      for (const [name, value] of Object.entries(entry.extracted)) {
        const found = textOf(value);
        if (found === undefined) continue;
        data[name] = found;
        if (name === source) data.Value = found;
      }
      const result = execute({ ...data, Entry: entry.line });
      if (result === '') delete entry.extracted[source];
      else if (result !== undefined) entry.extracted[source] = result;
      return [entry];
    },
  };
};
