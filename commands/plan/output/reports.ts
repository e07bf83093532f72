import type { Format } from '../format';
import { reportsMarkdown } from './markdown';
import type { Report } from './report';
import { reportText } from './text';

/** Reports in the format that is asked for; as JSON one, or with --all a list. */
export function printedReports(
  reports: readonly Report[],
  notes: readonly string[],
  all: boolean,
  format: Format,
): string {
  switch (format) {
    case 'json': {
      const noted = reports.map((report) => ({ ...report, notes: [...notes, ...report.notes] }));
      return JSON.stringify(all ? noted : noted[0], undefined, 2);
    }
    case 'markdown':
      return reportsMarkdown(reports, notes);
    case 'text':
      return [...reports.map(reportText), ...notes.map((note) => `Note: ${note}`)].join('\n\n');
  }
}
