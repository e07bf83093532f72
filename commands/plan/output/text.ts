import { table } from 'table';
import { isEmpty } from '../diff/changes';
import { chaptersOf } from './entries';
import { plain } from './numbers';
import type { Report } from './report';
import { summaryOf } from './summary';

/** A report as text for a terminal. */
export function reportText(report: Report): string {
  const { environment, against, compared, isNew, notes, changes } = report;
  const rows = [['what', 'before', 'after', 'change'], ...summaryOf(changes).map((row) => [...row])];
  const chapters = isNew ? [] : chaptersOf(changes);
  return [
    `${environment} against ${against.ref} (${against.commit.slice(0, 7)})${isEmpty(changes) ? ': nothing changes.' : ':'}`,
    '',
    table(rows, plain).trimEnd(),
    ...chapters.flatMap(({ title, entries }) => [
      '',
      `${title}:`,
      ...entries.flatMap(({ sign, text, details }) => [
        `  ${sign} ${text}`,
        ...details.map((detail) => `      ${detail}`),
      ]),
    ]),
    '',
    `Before: ${compared.before}.`,
    `After: ${compared.after}.`,
    ...notes.map((note) => `Note: ${note}`),
  ].join('\n');
}
