import type { CheckedDashboard } from '../../lib/dashboards';
import { dataSourceOf } from '../../lib/dashboards/query';

const begin = '<!-- Made by npm run docs from the dashboards of lib/lab/pipelines; not to be edited. -->';
const end = '<!-- Until here. -->';

/** docs/dashboards.md with the list of dashboards, each with its panels and who feeds them. */
export function withDashboards(page: string, checked: readonly CheckedDashboard[]): string {
  if (!page.includes(begin) || !page.includes(end)) {
    throw new Error(`docs/dashboards.md needs the lines ${begin} and ${end}.`);
  }
  const [before = '', rest = ''] = page.split(begin);
  const [, after = ''] = rest.split(end);
  return `${before}${begin}\n\n${checked.map(section).join('\n\n')}\n\n${end}${after}`;
}

function section({ dashboard, rows }: CheckedDashboard): string {
  const panels = rows.flatMap((row) =>
    row.panels.map(({ panel, from }) => {
      const asked = [...new Set(panel.queries.map(dataSourceOf))].join(', ');
      const feeds = [...new Set(from.map((source) => `\`${source.replace('pipelines.', '')}\``))].join(', ');
      return `| ${row.title} | ${panel.title} | ${asked} | ${feeds} |`;
    }),
  );
  return [
    `### ${dashboard.title}`,
    '',
    dashboard.description,
    '',
    '| row | panel | asks | fed by |',
    '| --- | --- | --- | --- |',
    ...panels,
  ].join('\n');
}
