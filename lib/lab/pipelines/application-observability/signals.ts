import type {
  OtelcolConsumerArguments,
  OtelcolProcessorTransformProps,
} from '../../../../imports/alloy/otelcol';
import type { OtelcolConsumer, Ref } from '../../../alloy';

/** Which signals are taken. */
export interface Signals {
  readonly traces: boolean;
  readonly metrics: boolean;
  readonly logs: boolean;
}

export const everySignal: Signals = { traces: true, metrics: true, logs: true };

/** The same input for every signal that is taken. */
export function allSignals(
  input: Ref<OtelcolConsumer>,
  { traces, metrics, logs }: Signals = everySignal,
): OtelcolConsumerArguments {
  return {
    ...(metrics && { metrics: [input] }),
    ...(logs && { logs: [input] }),
    ...(traces && { traces: [input] }),
  };
}

type Statements = Pick<
  OtelcolProcessorTransformProps,
  'traceStatements' | 'metricStatements' | 'logStatements'
>;

/** OTTL statements on the resources of every signal. */
export function onResources(statements: readonly string[], onTraces: readonly string[] = []): Statements {
  const block = (more: readonly string[] = []) => [
    { context: 'resource' as const, statements: [...statements, ...more] },
  ];
  return { traceStatements: block(onTraces), metricStatements: block(), logStatements: block() };
}
