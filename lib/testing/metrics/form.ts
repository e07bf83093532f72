import { metricsInAlloy } from '../alloy/metrics';
import type { Text } from '../logs/form';
import type { Form } from '../outcome/form';
import { metrics as kind } from './kind';
import { type Metric, metricOf, saysValue } from './metric';

/** A sample that is given: `up{job="shop"} 1`, or its parts. */
export type GivenMetric =
  | string
  | {
      readonly name: string;
      /** @default none */
      readonly labels?: Readonly<Record<string, string>>;
      /** @default 1 */
      readonly value?: number;
    };

/** A sample that is expected: as text with all of its labels, or what of it matters. */
export type ExpectedMetric =
  | string
  | {
      readonly name?: Text;
      /** Labels by name; undefined for one that must not be there. */
      readonly labels?: Readonly<Record<string, Text | undefined>>;
      readonly value?: number;
    };

export const metrics: Form<Metric, GivenMetric, ExpectedMetric> = {
  kind,
  inAlloy: metricsInAlloy,
  read: (given) => (typeof given === 'string' ? metricOf(given) : { labels: {}, value: 1, ...given }),
  // As text beside its parts, so that a text is compared whole.
  show: ({ name, labels, value }) => ({ name, labels, value, series: seriesOf({ name, labels }) }),
  expected: (wanted) => (typeof wanted === 'string' ? expectedText(wanted) : { ...wanted }),
};

function expectedText(text: string) {
  const metric = metricOf(text);
  return { series: seriesOf(metric), ...(saysValue(text) && { value: metric.value }) };
}

function seriesOf({ name, labels }: Pick<Metric, 'name' | 'labels'>): string {
  const pairs = Object.entries(labels).map(([label, value]) => `${label}=${JSON.stringify(value)}`);
  return pairs.length === 0 ? name : `${name}{${pairs.sort().join(', ')}}`;
}
