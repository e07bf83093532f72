import { Checker } from './checker';
import { parseCondition, parseExpression, parseStatement } from './grammar';
import { Hints, inferContext } from './inference';
import { OttlFailure, type OttlProblem } from './problem';
import type { Reading } from './reading';
import { contextsOf } from './signals';
import { functionsOfConditions, functionsOfStatements } from './tables';

/** Texts that one component takes together. */
export interface OttlTexts {
  /**
   * - `transform`: otelcol.processor.transform.
   * - `filter`: trace_conditions, metric_conditions and log_conditions of otelcol.processor.filter.
   * - `filterOld`: its traces, metrics and logs.
   * - `count`: otelcol.connector.count, and ottl_condition of otelcol.processor.tail_sampling.
   * - `signaltometrics`: otelcol.connector.signaltometrics.
   */
  readonly component: 'transform' | 'filter' | 'filterOld' | 'count' | 'signaltometrics';
  /** The signal whose contexts are known; `trace`, `metric` or `log`. */
  readonly signal: string;
  /** What the texts work on; empty where they tell it by their paths. */
  readonly context: string;
  readonly statements?: readonly string[];
  readonly conditions?: readonly string[];
  /** Texts that give a value. */
  readonly expressions?: readonly string[];
}

/** A problem with the text that has it. */
export interface OttlFinding extends OttlProblem {
  readonly list: 'statements' | 'conditions' | 'expressions';
  readonly index: number;
}

/** What the collector refuses in OTTL when it loads a component; the first problem of each text. */
export function checkOttl(texts: OttlTexts): readonly OttlFinding[] {
  const { statements = [], conditions = [], expressions = [] } = texts;
  const hints = texts.context === '' && texts.component === 'transform' ? hintsOf(statements) : undefined;
  return [
    ...findings('statements', statements, (text) => {
      const statement = parseStatement(text);
      const checker = new Checker(readingOfStatements(texts, hints));
      checker.editor(statement.call);
      if (statement.where) checker.condition(statement.where);
    }),
    ...findings('conditions', conditions, (text) => {
      const condition = parseCondition(text);
      new Checker(readingOfConditions(texts, () => new Hints().condition(condition))).condition(condition);
    }),
    ...findings('expressions', expressions, (text) => {
      new Checker(readingOfStatements(texts, undefined)).value(parseExpression(text));
    }),
  ];
}

function findings(
  list: OttlFinding['list'],
  texts: readonly string[],
  check: (text: string) => void,
): readonly OttlFinding[] {
  return texts.flatMap((text, index) => {
    try {
      check(text);
      return [];
    } catch (error) {
      if (error instanceof OttlFailure) return [{ ...error.details, list, index }];
      throw error;
    }
  });
}

/** Hints of all statements together: they have one context. One that does not parse has a problem of its own. */
function hintsOf(statements: readonly string[]): Hints {
  const hints = new Hints();
  findings('statements', statements, (text) => {
    hints.statement(parseStatement(text));
  });
  return hints;
}

function readingOfStatements({ component, signal, context }: OttlTexts, hints: Hints | undefined): Reading {
  if (component === 'signaltometrics')
    return { context, functions: functionsOfMetrics(context), paths: 'prepended' };
  if (!hints) return { context, functions: functionsOfStatements(context), paths: 'prepended' };
  const inferred = inferContext(hints, contextsOf[signal] ?? [], functionsOfStatements);
  return { context: inferred, functions: functionsOfStatements(inferred), paths: 'strict' };
}

function readingOfConditions({ component, signal, context }: OttlTexts, hints: () => Hints): Reading {
  if (component === 'signaltometrics')
    return { context, functions: functionsOfMetrics(context), paths: 'prepended' };
  if (component === 'transform' || component === 'filterOld')
    return { context, functions: functionsOfConditions(context), paths: 'plain' };
  if (context !== '') return { context, functions: functionsOfConditions(context), paths: 'prepended' };
  const contexts = (contextsOf[signal] ?? []).filter((one) => one !== 'exemplar');
  const inferred = inferContext(hints(), contexts, functionsOfConditions);
  return { context: inferred, functions: functionsOfConditions(inferred), paths: 'strict' };
}

/** connector/signaltometricsconnector/internal/customottl: the standard functions, and one for spans. */
function functionsOfMetrics(context: string): ReadonlySet<string> {
  const standard = functionsOfStatements('resource');
  return context === 'span' ? new Set([...standard, 'AdjustedCount']) : standard;
}
