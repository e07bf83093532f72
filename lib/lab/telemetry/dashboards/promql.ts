/** What a counter grows by in a second, summed by labels. */
export function rate(by: string, selector: string): string {
  return `sum by (${by}) (rate(${selector}[$__rate_interval]))`;
}

/** The same without labels. */
export function total(selector: string): string {
  return `sum(rate(${selector}[$__rate_interval]))`;
}

/** A part of a whole, which is 0 where there is nothing of it: a counter of errors begins with the first. */
export function ratio(by: string, part: string, whole: string): string {
  return `(${rate(by, part)} or 0 * ${rate(by, whole)}) / ${rate(by, whole)}`;
}

/** A quantile of a classic histogram. @param histogram the name without _bucket */
export function quantile(share: number, by: string, histogram: string, selector: string): string {
  const grouping = by === '' ? 'le' : `le, ${by}`;
  return `histogram_quantile(${share}, sum by (${grouping}) (rate(${histogram}_bucket{${selector}}[$__rate_interval])))`;
}

/** The number that a query counts, and 0 where it finds nothing. */
export function orZero(query: string): string {
  return `${query} or vector(0)`;
}
