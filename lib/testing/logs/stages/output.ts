import { list, text, truth } from '../../values/arguments';
import { compiled } from '../../values/regular-expression';
import { textOf } from '../entry';
import { each } from '../stage';
import { escaped } from './json';

/** An extracted value becomes the line. */
export const output = each((of, entry) => {
  entry.line = textOf(entry.extracted[text(of, 'source')]) ?? entry.line;
});

/** The line and some labels become one JSON object; the labels leave. */
export const pack = each((of, entry) => {
  const packed = list(of, 'labels').flatMap((name) => {
    const value = Object.hasOwn(entry.extracted, name) ? textOf(entry.extracted[name]) : undefined;
    return value === undefined ? [] : [[name, value] as const];
  });
  const fields = [...new Map(packed)].sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  const written = [...fields, ['_entry', entry.line] as const].map(
    ([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`,
  );
  entry.line = escaped(`{${written.join(',')}}`);
  for (const [name] of fields) delete entry.labels[name];
  if (truth(of, 'ingest_timestamp', true)) entry.nanoseconds = undefined;
});

/** The escape sequences of a terminal: https://github.com/acarl005/stripansi, as Alloy has them. */
const escapes =
  '[\u001b\u009b][[\\]()#;?]*(?:(?:(?:[a-zA-Z\\d]*(?:;[a-zA-Z\\d]*)*)?\u0007)|(?:(?:\\d{1,4}(?:;\\d{0,4})*)?[\\dA-PRZcf-ntqry=><~]))';

export const decolorize = each((_, entry) => {
  entry.line = compiled(escapes).matcher(entry.line).replaceAll('');
});
