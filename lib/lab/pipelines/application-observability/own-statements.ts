import {
  type OtelcolConsumerArguments,
  OtelcolProcessorFilter,
  OtelcolProcessorTransform,
} from '../../../../imports/alloy/otelcol';
import type { Pipeline } from '../../../alloy';
import type { OttlContext } from '../../settings/ottl';
import { conditionsOf, type Filter } from '../../telemetry/filters/default-filters';
import { allSignals } from './signals';

/** Statements of one's own on what comes by OTLP. */
export interface Transform {
  readonly context: OttlContext;
  readonly statements: readonly string[];
}

/** The signals in which each context is found. */
const signals = {
  traces: ['resource', 'span', 'spanevent'],
  metrics: ['resource', 'metric', 'datapoint'],
  logs: ['resource', 'log'],
} as const satisfies Readonly<Record<string, readonly OttlContext[]>>;

/** What has attributes of its own that may be removed: a data point without one of them would be another's. */
const removable: readonly OttlContext[] = ['resource', 'span', 'spanevent', 'log'];

/** Statements and removals, in this order. @returns what takes everything: `output` itself where there are none */
export function transformed(
  scope: Pipeline,
  transforms: readonly Transform[],
  remove: readonly string[],
  output: OtelcolConsumerArguments,
): OtelcolConsumerArguments {
  const all = [...transforms, ...removals(remove)];
  if (all.length === 0) return output;
  const of = (contexts: readonly OttlContext[]) =>
    all
      .filter(({ context }) => contexts.includes(context))
      .map(({ context, statements }) => ({ context, statements }));
  const { input } = new OtelcolProcessorTransform(scope, 'own', {
    errorMode: 'ignore',
    traceStatements: of(signals.traces),
    metricStatements: of(signals.metrics),
    logStatements: of(signals.logs),
    output,
  });
  const { traces, metrics, logs } = output;
  return allSignals(input, {
    traces: traces !== undefined,
    metrics: metrics !== undefined,
    logs: logs !== undefined,
  });
}

function removals(names: readonly string[]): readonly Transform[] {
  if (names.length === 0) return [];
  return removable.map((context) => ({
    context,
    statements: names.map((name) => `delete_key(${context}.attributes, ${JSON.stringify(name)})`),
  }));
}

type MetricsAndLogs = Pick<OtelcolConsumerArguments, 'metrics' | 'logs'>;

/** Metrics and logs without what filters drop. @returns `output` itself where they drop nothing of them */
export function filtered(
  scope: Pipeline,
  filters: readonly Filter[],
  output: MetricsAndLogs,
): MetricsAndLogs {
  const conditions = (context: 'metric' | 'datapoint' | 'log', of: 'metrics' | 'datapoints' | 'logs') => {
    const found = conditionsOf(filters, of);
    return found.length === 0 ? [] : [{ context, conditions: found }];
  };
  const metricConditions = [...conditions('metric', 'metrics'), ...conditions('datapoint', 'datapoints')];
  const logConditions = conditions('log', 'logs');
  if (metricConditions.length + logConditions.length === 0) return output;
  const { input } = new OtelcolProcessorFilter(scope, 'own', {
    errorMode: 'ignore',
    metricConditions,
    logConditions,
    output,
  });
  return { ...(output.metrics && { metrics: [input] }), ...(output.logs && { logs: [input] }) };
}
