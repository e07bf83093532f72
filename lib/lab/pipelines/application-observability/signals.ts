import type {
  OtelcolConsumerArguments,
  OtelcolProcessorTransformProps,
} from '../../../../imports/alloy/otelcol';
import type { OtelcolConsumer, Ref } from '../../../alloy';

/** The same input for every signal. */
export function allSignals(input: Ref<OtelcolConsumer>): OtelcolConsumerArguments {
  return { metrics: [input], logs: [input], traces: [input] };
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
