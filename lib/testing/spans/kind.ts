import type { BlockData } from '../../alloy/block-data';
import { parseCondition, parseStatement } from '../../alloy/ottl/grammar';
import type { Context, Evaluate, Kind } from '../flow/kind';
import { NotComputedError } from '../not-computed';
import { list, number, text } from '../values/arguments';
import { plain, readBlocks } from '../values/read';
import { attributes } from './attributes';
import { holds, OttlError } from './ottl/evaluate';
import { execute } from './ottl/execute';
import { printedSpan, type Span, type WorkingSpan, workingSpan } from './span';

/** Changes nothing of a span. */
const passes: Evaluate<Span> = (_, spans) => spans;

/** Spans of OpenTelemetry. */
export const spans: Kind<Span> = {
  name: 'spans',
  signal: 'traces',
  takes: (component) => component.startsWith('otelcol.'),
  components: {
    'otelcol.processor.attributes': attributes,
    'otelcol.processor.batch': passes,
    'otelcol.processor.filter': filtered,
    'otelcol.processor.memory_limiter': passes,
    'otelcol.processor.probabilistic_sampler': sampled,
    'otelcol.processor.transform': transformed,
  },
  ends: {},
  print: printedSpan,
};

/** Drops what meets one of the conditions. */
function filtered(block: BlockData, all: readonly Span[], { variables }: Context): readonly Span[] {
  const { where } = block;
  const old = readBlocks(block.statement.body, /^traces$/, where, variables);
  const events = old.flatMap(({ arguments: of }) => list(of, 'spanevent'));
  const inContexts = readBlocks(block.statement.body, /^trace_conditions$/, where, variables);
  const conditions = [
    ...old.flatMap(({ arguments: of }) =>
      list(of, 'span').map((condition) => ({ condition, context: 'span' })),
    ),
    ...inContexts.flatMap(({ arguments: of }) =>
      list(of, 'conditions').map((condition) => ({
        condition,
        context: contextOf(text(of, 'context'), where),
      })),
    ),
  ].map(({ condition, context }) => ({ condition: parseCondition(condition), context }));
  if (events.length > 0) throw new NotComputedError(where, 'drops events of spans');
  return all.filter((span) => {
    const copy = workingSpan(span);
    return !conditions.some(({ condition, context }) =>
      safely(() => holds(condition, { span: copy, context, where })),
    );
  });
}

/** A condition that cannot be told of a span does not hold. */
function safely(ask: () => boolean): boolean {
  try {
    return ask();
  } catch (error) {
    if (error instanceof OttlError) return false;
    throw error;
  }
}

function transformed(block: BlockData, all: readonly Span[], { variables }: Context): readonly Span[] {
  const { where } = block;
  const plainOnes = readBlocks(block.statement.body, /^statements$/, where, variables).map(
    ({ arguments: of }) => ({
      context: 'span',
      conditions: [],
      statements: list(of, 'trace').map(parseStatement),
    }),
  );
  const inContexts = readBlocks(block.statement.body, /^trace_statements$/, where, variables).map(
    ({ arguments: of }) => ({
      context: contextOf(text(of, 'context'), where),
      conditions: list(of, 'conditions').map(parseCondition),
      statements: list(of, 'statements').map(parseStatement),
    }),
  );
  return all.map((span) => {
    const copy: WorkingSpan = workingSpan(span);
    for (const { context, conditions, statements } of [...inContexts, ...plainOnes]) {
      const on = { span: copy, context, where };
      if (conditions.length > 0 && !conditions.some((condition) => safely(() => holds(condition, on))))
        continue;
      for (const statement of statements) execute(statement, on);
    }
    return copy;
  });
}

/** The context of paths that name none. */
function contextOf(context: string, where: string): string {
  if (context === '' || context === 'span' || context === 'resource') return context || 'span';
  throw new NotComputedError(where, `works on the context ${context}`);
}

/** All or nothing: what is between depends on identifiers. */
function sampled(block: BlockData, all: readonly Span[], { variables }: Context): readonly Span[] {
  const [node] = block.find('sampling_percentage');
  const value = node && 'kind' in node ? plain(node, block.where, variables) : 0;
  const share = number({ value }, 'value', 0);
  if (share >= 100) return all;
  if (share > 0) throw new NotComputedError(block.where, 'keeps a share of the traces');
  return [];
}
