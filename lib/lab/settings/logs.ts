import type { z } from 'zod';
import { re2 } from '../../alloy/regular-expression';
import { defaultCollectorFilters } from '../telemetry/logs/filters';
import type { EntryLimits } from '../telemetry/logs/limits';
import { bytes, choice, dnsLabel, hours, listOf, section, text } from './formats';
import type { Immutable } from './immutable';
import { labelValue } from './kubernetes-labels';
import { isRe2, isRe2Part } from './regular-expressions';
import { uniqueNames, uniqueRules } from './unique';

/** An expression that Alloy compiles: Go's RE2. */
export function expression(advice: string) {
  return text({ takes: 'a regular expression of Go (RE2: no lookaround, no backreference)', advice }, isRe2);
}

/** One without groups that capture, because it becomes part of a larger one. */
export function expressionWithoutGroups(advice: string) {
  const takes = 'a regular expression of Go (RE2) without groups that capture, (?:...) instead of (...)';
  return text({ takes, advice }, (value) => isRe2Part(value) && re2(value).groupCount() === 0);
}

export const namespaceList = (which: string) =>
  listOf(dnsLabel('name a namespace'), {
    takes: 'a list of namespaces',
    advice: `name those ${which}, or leave it empty`,
  }).default([]);

const filterSchema = section('a filter of log entries', {
  /** Names the filter; `loki_process_dropped_lines_total{reason="filter_NAME"}` counts what it drops. */
  name: dnsLabel('name what is dropped'),
  /** RE2. An entry in which it is found is dropped. */
  pattern: expression('describe what is dropped'),
  /** The namespace whose pods print it. Without it, all. */
  namespace: dnsLabel('name the namespace, or leave it out').optional(),
  /** The value of the label `app` of their logs. Without it, all. */
  app: labelValue('name the app, or leave it out').optional(),
});

/** Filters of log entries. */
const filterList = listOf(filterSchema, {
  takes: 'a list of filters',
  advice: 'describe each with name and pattern, or leave it empty',
});

/** Those of one's own, where the lab has none. */
export const logFilters = filterList.superRefine(uniqueNames).default([]);

const collectorFilterNames = defaultCollectorFilters.map(({ name }) => name);

/** Those of what collectors say of themselves. */
export const collectorFilters = section('the filters', {
  /** More filters, beside the lab's own. */
  rules: filterList.default([]),
  /** Filters of the lab that are not applied. docs/logs.md lists them. */
  without: listOf(choice(collectorFilterNames, 'name a filter of the lab'), {
    takes: 'a list of names of filters',
    advice: 'name those that are not applied, or leave it empty',
  }).default([]),
})
  .superRefine(uniqueRules(defaultCollectorFilters))
  .prefault({});

export const logsSchema = section('the logs', {
  /** The most that an entry may have: a longer one is cut, and marked. Loki refuses more than 256Ki unless it is told otherwise. */
  maxSize: text(
    { takes: 'a quantity from 1Ki to 16Mi, such as 256Ki', advice: 'give what the destination takes' },
    (value) => bytes(value) >= 2 ** 10 && bytes(value) <= 2 ** 24 && Number.isInteger(bytes(value)),
  ).default('256Ki'),
  /**
   * How old an entry may be: an older one is dropped, and counted. Loki refuses what is older than 7d unless it is told
   * otherwise, and then the rest of the batch counts as lost. `any` keeps all.
   */
  maxAge: text(
    {
      takes: 'a duration in hours or days, such as 12h or 7d, or any',
      advice: 'give what the destination takes',
    },
    (value) => value === 'any' || hours(value) >= 1,
  ).default('7d'),
}).prefault({});

export type LogsSettings = Immutable<z.output<typeof logsSchema>>;

/** What an environment says of the size and age of entries, in numbers. */
export function limitsOf({ maxSize, maxAge }: LogsSettings): EntryLimits {
  return { maxBytes: bytes(maxSize), maxHours: maxAge === 'any' ? undefined : hours(maxAge) };
}
