import type { OttlTexts } from '../../lib/alloy/ottl/check';
import { askGoProgram } from '../go-program';

export interface OttlItem {
  readonly context: 'span' | 'spanevent' | 'log' | 'metric' | 'datapoint' | 'resource' | 'scope';
  /** A statement changes data (otelcol.processor.transform), a condition selects it (otelcol.processor.filter). */
  readonly kind: 'statement' | 'condition';
  readonly text: string;
}

/** The error of each item, or undefined for one that the collector's transform or filter processor accepts. */
export function checkOttl(items: readonly OttlItem[]): Promise<(string | undefined)[]> {
  return askCollector(items.map(inComponent));
}

/** The error of texts as a component of the collector takes them, or undefined for those that it accepts. */
export async function askCollector(texts: readonly OttlTexts[]): Promise<(string | undefined)[]> {
  const answers = await askGoProgram('ottl', { check: texts });
  if (!Array.isArray(answers)) throw new Error('tools/ottl answered without a list.');
  return answers.map((answer) => (typeof answer === 'string' && answer !== '' ? answer : undefined));
}

/** A resource and a scope are found in the data of every signal. */
const signals = {
  resource: 'trace',
  scope: 'trace',
  span: 'trace',
  spanevent: 'trace',
  metric: 'metric',
  datapoint: 'metric',
  log: 'log',
};

/** Where the lab writes a text. */
export function inComponent({ context, kind, text }: OttlItem): OttlTexts {
  const signal = signals[context];
  return kind === 'statement'
    ? { component: 'transform', signal, context, statements: [text] }
    : { component: 'filter', signal, context, conditions: [text] };
}
