import { printedLabels } from '../logs/kind';

/** A sample of a series. */
export interface Metric {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

const sample = /^\s*([a-zA-Z_:][a-zA-Z0-9_:]*)\s*(?:\{(.*)\})?(?:\s+(\S+))?\s*$/s;

/** `http_requests_total{job="shop"} 3`, as a scrape reads it; without a value it is 1. @throws Error for what is none */
export function metricOf(text: string): Metric {
  const [, name, inside = '', value = '1'] = sample.exec(text) ?? [];
  const number =
    value === '+Inf' ? Number.POSITIVE_INFINITY : value === '-Inf' ? Number.NEGATIVE_INFINITY : Number(value);
  const pairs = [...inside.matchAll(/([a-zA-Z_][a-zA-Z0-9_]*)\s*=\s*"((?:[^"\\]|\\.)*)"\s*(?:,\s*|$)/g)];
  const isWhole = pairs.map(([whole]) => whole).join('') === inside.trimStart();
  if (name === undefined || !isWhole || (Number.isNaN(number) && value !== 'NaN')) {
    throw new Error(`${JSON.stringify(text)} is no sample; write one such as up{job="shop"} 1.`);
  }
  const labels = pairs.map(([, label = '', quoted = '']) => [
    label,
    quoted.replace(/\\(.)/g, (_, sign) => (sign === 'n' ? '\n' : sign)),
  ]);
  return { name, labels: Object.fromEntries(labels), value: number };
}

export function printedMetric({ name, labels, value }: Metric): string {
  return `${name}${printedLabels(labels)} ${value}`;
}

/** Whether a text says a value. */
export function saysValue(text: string): boolean {
  return sample.exec(text)?.[3] !== undefined;
}
