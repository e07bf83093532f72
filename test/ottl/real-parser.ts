import { askGoProgram } from '../go-program';

export interface OttlItem {
  readonly context: 'span' | 'spanevent' | 'log' | 'metric' | 'datapoint' | 'resource' | 'scope';
  /** A statement changes data (otelcol.processor.transform), a condition selects it (otelcol.processor.filter). */
  readonly kind: 'statement' | 'condition';
  readonly text: string;
}

/** The error of each item, or undefined for one that the collector's transform or filter processor accepts. */
export async function checkOttl(items: readonly OttlItem[]): Promise<(string | undefined)[]> {
  const answers = await askGoProgram('ottl', items);
  if (!Array.isArray(answers)) throw new Error('tools/ottl answered without a list.');
  return answers.map((answer) => (typeof answer === 'string' && answer !== '' ? answer : undefined));
}
