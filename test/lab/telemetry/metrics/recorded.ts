import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MetricSource } from '../../../../lib/lab/telemetry/metrics/metric-rule';
import type { Labels } from '../../../../lib/testing/relabel/relabel';

/** Series that are alike as far as rules look at them. */
export interface Alike {
  readonly labels: Labels;
  readonly series: number;
}

/** What a source exposes: lines of `NUMBER NAME{LABEL="VALUE"}` in recorded/, those with # being remarks. */
export function recorded(source: MetricSource): readonly Alike[] {
  const text = readFileSync(join(__dirname, 'recorded', `${source}.txt`), 'utf8');
  return text.split('\n').flatMap((line) => {
    const [, series, name = '', labels = ''] = /^(\d+) ([a-zA-Z_:][\w:]*)(?:\{(.*)\})?$/.exec(line) ?? [];
    if (series === undefined) return [];
    const pairs = [...labels.matchAll(/(\w+)="([^"]*)"/g)].map(([, label, value]) => [label, value]);
    return [{ labels: { __name__: name, ...Object.fromEntries(pairs) }, series: Number(series) }];
  });
}
