import fc from 'fast-check';
import { checkTemplate } from '../../../lib/alloy/go-template';
import { NotComputedError } from '../../../lib/testing';
import { templateOf } from '../../../lib/testing/logs/go-template';
import { askGoProgram } from '../../go-program';
import { data } from './template-parts';
import { templateKinds } from './templates';

jest.setTimeout(60_000);

const cases = 600;
const seed = Number(process.env.SEED ?? 14);

/** What Go makes of each template; null where it fails. */
async function askGo(given: readonly object[]): Promise<readonly unknown[]> {
  const answers = await askGoProgram('go-template', { execute: given });
  if (!Array.isArray(answers)) throw new Error('tools/go-template answered without a list.');
  return answers;
}

/** What we make of it: null where it fails, and undefined where only an Alloy knows. */
function executed(text: string, given: Readonly<Record<string, string>>): string | null | undefined {
  try {
    return templateOf(text, 'test')(given) ?? null;
  } catch (error) {
    if (error instanceof NotComputedError) return undefined;
    throw error;
  }
}

test.each(templateKinds.map((kind) => [kind.name, kind] as const))(
  '%s make in memory what they make in Go',
  async (_, { template }) => {
    const given = fc
      .sample(fc.tuple(template, data), { numRuns: cases, seed })
      .map(([text, one]) => ({ text, data: one }))
      .filter(({ text }) => checkTemplate(text, 'lokiProcess') === undefined);
    expect(given.length).toBeGreaterThanOrEqual(500);
    const answers = await askGo(given);
    const ours = given.map(({ text, data: one }) => executed(text, one));
    // A kind whose templates all fail, or are all left to Alloy, would prove nothing.
    expect(ours.filter((made) => typeof made === 'string').length).toBeGreaterThan(cases / 6);
    expect(ours.filter((made) => made === undefined).length).toBeLessThan(cases / 10);
    const different = given.flatMap((one, index) =>
      ours[index] === undefined || ours[index] === answers[index]
        ? []
        : [{ ...one, theirs: answers[index], ours: ours[index] }],
    );
    expect(different).toEqual([]);
  },
);
