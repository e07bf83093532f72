import { dnsLabel, listOf, text, wholeNumber } from './formats';
import { isRe2Part } from './regular-expressions';

/** The time between two scrapes. */
export function interval(standard: string) {
  return text(
    {
      takes: 'a duration from 5s to 10m, in whole seconds or minutes, such as 30s or 1m',
      advice: 'give the time between two scrapes',
    },
    (value) => {
      const seconds = secondsOf(value);
      return seconds >= 5 && seconds <= 600;
    },
  ).default(standard);
}

/** The number of seconds; NaN for what is no duration in whole seconds or minutes. */
export function secondsOf(duration: string): number {
  const [, number, unit] = /^([1-9]\d{0,3})([sm])$/.exec(duration) ?? [];
  return Number(number) * (unit === 'm' ? 60 : 1);
}

/** More names than an allow list has. */
export const alsoKeep = listOf(
  text(
    {
      takes: 'a regular expression (RE2) for whole names of metrics, such as kube_ingress_.+',
      advice: 'write what Go reads, without lookaround and backreferences, and end \\Q with \\E',
    },
    isRe2Part,
  ),
  {
    takes: 'a list of regular expressions for names of metrics',
    advice: 'name what is kept beside the allow list, or leave it empty',
  },
).default([]);

/** The namespaces that are looked into. */
export const scrapedNamespaces = listOf(dnsLabel('name a namespace'), {
  takes: 'a list of namespaces',
  advice: 'name those that are looked into, or leave it empty for all',
}).default([]);

export const sampleLimit = wholeNumber(
  0,
  1_000_000,
  'give the most samples that one scrape may have, or 0 for no limit',
).default(10_000);
