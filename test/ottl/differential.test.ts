import { checkOttl, type OttlTexts } from '../../lib/alloy/ottl';
import { examples } from './examples';
import { isLooser, isStricter } from './exceptions';
import { mutations } from './mutations';
import { askCollector } from './real-parser';

// A second alone, more on a machine that others use too.
jest.setTimeout(60_000);

test('every example is right, for the collector and for us', async () => {
  expect((await askCollector(examples)).filter((error) => error !== undefined)).toEqual([]);
  expect(examples.flatMap(checkOttl)).toEqual([]);
});

test('3,000 random changes of right texts are taken and refused as by the collector', async () => {
  const changed = mutations(examples, 3000);
  const errors = await askCollector(changed);
  const taken = errors.filter((error) => error === undefined).length;
  expect(taken).toBeGreaterThan(500);
  expect(taken).toBeLessThan(2500);
  expect(differences(changed, errors)).toEqual([]);
});

/** Texts of which we and the collector think differently, without a reason that test/ottl/exceptions.ts names. */
function differences(texts: readonly OttlTexts[], errors: readonly (string | undefined)[]) {
  return texts.flatMap((text, index) => {
    const theirs = errors[index];
    const ours = checkOttl(text);
    if ((theirs === undefined) === (ours.length === 0)) return [];
    if (theirs === undefined ? isStricter(ours) : isLooser(theirs)) return [];
    return [{ text, theirs, ours }];
  });
}
