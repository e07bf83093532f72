import type { Kind } from '../flow/kind';
import { NotComputedError } from '../not-computed';
import { relabel } from '../relabel/relabel';
import { rulesOf } from '../relabel/rules-in';
import { map } from '../values/arguments';
import { plain, readBlocks } from '../values/read';
import type { Entry } from './entry';
import { processed, processedLines } from './processed';

/** Log lines in the form of Loki. */
export const logs: Kind<Entry> = {
  name: 'lines',
  signal: 'logs',
  takes: (component) => component.startsWith('loki.') || component === 'otelcol.receiver.loki',
  components: {
    'loki.process': (block, entries, { variables }) =>
      processed(entries, readBlocks(block.statement.body, /^stage\./, block.where, variables), block.where),
    'loki.relabel': (block, entries, { variables }) => {
      const rules = rulesOf(block.statement.body, block.where, variables);
      return entries.flatMap((entry) => {
        const labels = relabel(entry.labels, rules);
        return labels === undefined || Object.keys(labels).length === 0 ? [] : [{ ...entry, labels }];
      });
    },
    'loki.secretfilter': ({ where }) => {
      throw new NotComputedError(where, 'finds secrets by the rules of Gitleaks');
    },
    'loki.enrich': ({ where }) => {
      throw new NotComputedError(where, 'takes labels from targets that are discovered');
    },
  },
  counts: {
    'loki.process': (block, entries, { variables }) =>
      processedLines(
        entries,
        readBlocks(block.statement.body, /^stage\./, block.where, variables),
        block.where,
      ).counted,
  },
  ends: {
    'loki.write': (block, entries, { variables }) => {
      const [node] = block.find('external_labels');
      const external =
        node && 'kind' in node ? map({ external: plain(node, block.where, variables) }, 'external') : {};
      return entries.map((entry) => ({ ...entry, labels: { ...external, ...entry.labels } }));
    },
  },
  print: printed,
};

/** `"text" {app="shop"} metadata {trace_id="1"}` */
export function printed({ line, labels, metadata }: Entry): string {
  const more = Object.keys(metadata).length > 0 ? ` metadata ${printedLabels(metadata)}` : '';
  return `${JSON.stringify(line)} ${printedLabels(labels)}${more}`;
}

export function printedLabels(labels: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
  return `{${pairs.sort().join(', ')}}`;
}
