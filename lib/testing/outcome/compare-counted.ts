import type { Counted } from '../flow/counted';
import { type ExpectedMetric, metrics } from '../metrics/form';
import { compare, type Passage } from './compare';

/** Compares the metrics that a component counted with those that are expected. @throws AssertionError */
export function compareCounted(
  component: string,
  counted: readonly Counted[],
  wanted: readonly ExpectedMetric[],
  passages: () => readonly Passage[],
): void {
  const shown = counted.map((metric) => metrics.show(metric));
  const expected = wanted.map((metric) => metrics.expected(metric));
  compare(`${component} counts`, shown, expected, () => [
    ...passages(),
    { what: `${component} counts`, items: counted.map((metric) => metrics.kind.print(metric)) },
  ]);
}
