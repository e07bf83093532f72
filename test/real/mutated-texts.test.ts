import { checkText, errorOf, ownRules } from '../../lib/alloy';
import { verdicts } from './differential';
import { count, mutatedTexts, seed } from './mutated-texts';

test(`of ${count} changed texts we refuse those that Alloy refuses (seed ${seed})`, async () => {
  const texts = mutatedTexts();
  const real = await verdicts(texts);
  const differ = texts.flatMap((text, index) => {
    const own = checkText(text, { stability: 'experimental', community: true, without: ownRules });
    if (own.length > 0 === (real[index] !== undefined)) return [];
    return [{ text, alloy: real[index] ?? 'accepts', own: own.map((problem) => errorOf(problem).message) }];
  });
  expect(differ).toEqual([]);
  const refused = real.filter((verdict) => verdict !== undefined);
  expect(refused.length).toBeGreaterThan(count / 4);
  expect(refused.length).toBeLessThan((count * 9) / 10);
}, 240_000);
