import type { Row } from './rows';

/** Settings as a table of Markdown. */
export function table(rows: readonly Row[]): string {
  return [
    '| setting | meaning | takes | default |',
    '| --- | --- | --- | --- |',
    ...rows.map(({ path, meaning, takes, standard, within }) => {
      const cells = [`\`${path}\``, meaning, takes, defaultCell(standard, within)];
      return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
    }),
  ].join('\n');
}

function defaultCell(standard: string | undefined, within: string | undefined): string {
  if (standard !== undefined) return standard === 'none' ? 'none' : `\`${standard}\``;
  if (within === undefined) return 'has to be given';
  return within.endsWith('[]') ? 'has to be given in each' : `has to be given with \`${within}\``;
}

/** A chapter with its heading. */
export interface Chapter {
  readonly title: string;
  readonly text: string;
}

export function printed({ title, text }: Chapter): string {
  return `## ${title}\n\n${text}\n`;
}

/** Links to chapters, by the names that GitHub gives to headings. */
export function contents(chapters: readonly Chapter[]): string {
  return chapters.map(({ title }) => `- [${title}](#${anchorOf(title)})`).join('\n');
}

function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^\w\s-]/g, '')
    .replaceAll(' ', '-');
}
