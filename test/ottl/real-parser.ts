import { GoProgram } from '../go-program';

export interface OttlItem {
  readonly context: 'span' | 'spanevent' | 'log' | 'metric' | 'datapoint' | 'resource' | 'scope';
  /** A statement changes data (otelcol.processor.transform), a condition selects it (otelcol.processor.filter). */
  readonly kind: 'statement' | 'condition';
  readonly text: string;
}

const program = new GoProgram('ottl');

/** A cold build of the collector's packages takes one and a half minutes of processor time. */
export const ottlBuildTimeout = 600_000;

/** Builds the parser; call it in `beforeAll(buildOttl, ottlBuildTimeout)`. */
export async function buildOttl(): Promise<void> {
  await program.build();
}

/** The error of each item, or undefined for one that the collector's transform or filter processor accepts. */
export async function checkOttl(items: readonly OttlItem[]): Promise<(string | undefined)[]> {
  const answers = await program.ask(items);
  if (!Array.isArray(answers)) throw new Error('tools/ottl answered without a list.');
  return answers.map((answer) => (typeof answer === 'string' && answer !== '' ? answer : undefined));
}
