import type { DataTransformerConfig } from '@grafana/grafana-foundation-sdk/dashboard';
import type { Panel } from '../panel';

/** One line for each thing: queries joined, columns in their order and with their titles, the others left out. */
export function columnsOf({ columns, queries }: Panel): DataTransformerConfig[] {
  if (columns === undefined) return [];
  const names = Object.keys(columns);
  const join: DataTransformerConfig[] = queries.length > 1 ? [{ id: 'merge', options: {} }] : [];
  return [
    ...join,
    {
      id: 'filterFieldsByName',
      options: { include: { names: names.map((name) => named(name, queries.length)) } },
    },
    {
      id: 'organize',
      options: {
        excludeByName: {},
        indexByName: Object.fromEntries(names.map((name, index) => [named(name, queries.length), index])),
        renameByName: Object.fromEntries(
          Object.entries(columns).map(([name, title]) => [named(name, queries.length), title]),
        ),
      },
    },
  ];
}

/** The value of one query alone is called by no letter. */
function named(name: string, queries: number): string {
  return queries === 1 && name === 'Value #A' ? 'Value' : name;
}
