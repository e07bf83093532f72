import type { z } from 'zod';
import { defaultFilters, type FilterName } from '../telemetry/filters/default-filters';
import { choice, dnsLabel, listOf, section, text } from './formats';
import { checkOttl, type OttlContext, ottlCondition, ottlContexts } from './ottl';

const conditions = (context: OttlContext, dropped: string) =>
  listOf(ottlCondition(context), {
    takes: `a list of OTTL conditions on a ${context}`,
    advice: `say which ${dropped} are dropped, or leave it out`,
  }).default([]);

const filterSchema = section('a filter', {
  /** Names the filter, in the configuration and to switch it off. */
  name: dnsLabel('name what is dropped'),
  /** Drops the whole trace whose first span meets one of them. */
  traces: conditions('span', 'traces'),
  /** Drops each span that meets one of them. Spans that it called are kept, and lose their parent. */
  spans: conditions('span', 'spans'),
  /** Drops each event of a span that meets one of them. */
  spanEvents: conditions('spanevent', 'events of spans'),
  /** Drops each metric by OTLP that meets one of them. */
  metrics: conditions('metric', 'metrics'),
  /** Drops each data point by OTLP that meets one of them. */
  datapoints: conditions('datapoint', 'data points'),
  /** Drops each log record by OTLP that meets one of them. */
  logs: conditions('log', 'log records'),
});

const names = defaultFilters.map(({ name }) => name);

export const filtersSchema = section('the filters', {
  /** More filters, beside the lab's own. They act after metrics were made from traces. */
  rules: listOf(filterSchema, {
    takes: 'a list of filters',
    advice: 'describe each with name and what it drops, or leave it empty',
  }).default([]),
  /** Filters of the lab that are not applied. docs/traces.md lists them. */
  without: listOf(choice<readonly FilterName[]>(names, 'name a filter of the lab'), {
    takes: 'a list of names of filters',
    advice: 'name those that are not applied, or leave it empty',
  }).default([]),
}).prefault({});

const statement = text({
  takes: 'an OTTL statement',
  advice: 'write what OpenTelemetry Collector 0.158 reads',
});

const transformSchema = section('a transform', {
  /** Names the transform, in the configuration. */
  name: dnsLabel('name what is changed'),
  /** What the statements work on: `resource` of every signal by OTLP, or what one signal is made of. */
  context: choice(ottlContexts, 'choose what the statements work on'),
  /** OTTL statements, one after the other. One that fails is skipped, and the log of Alloy says so. */
  statements: listOf(statement, {
    takes: 'a list of OTTL statements',
    advice: `write ['set(resource.attributes["team"], "shop")']`,
  }).min(1, { error: 'is an empty list, but a transform takes one statement at least; write it.' }),
}).superRefine(({ context, statements }, issues) => {
  statements.forEach((given, index) => {
    const message = checkOttl({ context, kind: 'statement', text: given });
    if (message !== undefined) issues.addIssue({ code: 'custom', path: ['statements', index], message });
  });
});

export const transformsSchema = listOf(transformSchema, {
  takes: 'a list of transforms',
  advice: 'describe each with name, context and statements, or leave it empty',
}).default([]);

export type FilterRule = Readonly<z.output<typeof filterSchema>>;
export type Transform = Readonly<z.output<typeof transformSchema>>;
