import { isEmpty } from '../diff/changes';
import { chaptersOf, type Entry } from './entries';
import type { Report } from './report';
import { summaryOf } from './summary';

/** How many lines of a chapter somebody reads. */
const most = 60;

/** A comment of GitHub takes 65,536 characters, and says nothing where it is longer. */
const room = 60_000;

/**
 * Reports as Markdown for a comment of a pull request: the table first, and what stands behind it folded. Where that is too
 * long for a comment, the tables alone.
 */
export function reportsMarkdown(reports: readonly Report[], notes: readonly string[]): string {
  const whole = pageOf(reports, notes, true);
  if (whole.length <= room) return whole;
  return pageOf(
    reports,
    [...notes, 'What stands behind the tables is too long for a comment; run the command yourself.'],
    false,
  );
}

function pageOf(reports: readonly Report[], notes: readonly string[], isWhole: boolean): string {
  const [first] = reports;
  const against = first ? ` against \`${first.against.ref}\` (${first.against.commit.slice(0, 7)})` : '';
  return [
    `### What this changes${against}`,
    ...reports.map((report) => reportMarkdown(report, isWhole)),
    ...notes.map((note) => `> ${text(note)}`),
  ].join('\n\n');
}

function reportMarkdown(report: Report, isWhole: boolean): string {
  const { environment, compared, isNew, notes, changes } = report;
  const title = `#### ${cell(environment)}`;
  const remarks = notes.map((note) => `> ${text(note)}`);
  if (isEmpty(changes)) return [`${title}\n\nNothing changes.`, ...remarks].join('\n\n');
  const chapters = isNew || !isWhole ? [] : chaptersOf(changes);
  return [
    title,
    [
      '| what | before | after | change |',
      '| --- | ---: | ---: | --- |',
      ...summaryOf(changes).map((row) => `| ${row.map(cell).join(' | ')} |`),
    ].join('\n'),
    ...chapters.map(({ title, entries }) => folded(title, entries)),
    `Before: ${text(compared.before)}. After: ${text(compared.after)}.`,
    ...remarks,
  ].join('\n\n');
}

function folded(title: string, entries: readonly Entry[]): string {
  const lines = entries.flatMap(({ sign, text, details }) => [
    `${sign} ${text}`,
    ...details.map((detail) => `    ${detail}`),
  ]);
  const rest = lines.length - most;
  const shown =
    rest > 0 ? [...lines.slice(0, most), `... and ${rest} lines more: run the command yourself`] : lines;
  // In a block of code nothing is taken for Markdown, unless it ends the block.
  const fence = '`'.repeat(
    Math.max(3, ...[...shown.join('\n').matchAll(/`+/g)].map(([run]) => run.length + 1)),
  );
  return [
    `<details><summary>${title}: ${entries.length}</summary>`,
    '',
    `${fence}diff`,
    ...shown,
    fence,
    '',
    '</details>',
  ].join('\n');
}

function cell(value: string): string {
  return text(value).replaceAll('|', '\\|');
}

/** What a name could say to Markdown is said to nobody. */
function text(value: string): string {
  return value.replaceAll(/[<>`*_[\]\\]/g, (sign) => `\\${sign}`);
}
