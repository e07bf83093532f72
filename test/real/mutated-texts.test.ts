import { checkText, errorOf, ownRules } from '../../lib/alloy';
import { type Verdict, verdicts } from './differential';
import { count, mutatedTexts, seed } from './mutated-texts';

const texts = mutatedTexts();
let real: readonly Verdict[] = [];

beforeAll(async () => {
  real = await verdicts(texts);
}, 240_000);

const ownProblems = (text: string) =>
  checkText(text, { stability: 'experimental', community: true, without: ownRules });

test(`of ${count} changed texts we refuse those that Alloy refuses (seed ${seed})`, () => {
  const differ = texts.flatMap((text, index) => {
    const own = ownProblems(text);
    if (own.length > 0 === (real[index] !== undefined)) return [];
    return [{ text, alloy: real[index] ?? 'accepts', own: own.map((problem) => errorOf(problem).message) }];
  });
  expect(differ).toEqual([]);
  const refused = real.filter((verdict) => verdict !== undefined);
  expect(refused.length).toBeGreaterThan(count / 4);
  expect(refused.length).toBeLessThan((count * 9) / 10);
});

/** What Alloy says at another place than we do; docs/language.md tells of them. */
const elsewhere: readonly RegExp[] = [
  // What stops a component at load stands at its block, and we name the value.
  /Failed to (build component|evaluate node for config block)/,
  // An element of a list that a function makes: we name the whole value.
  /target::ConvertFrom/,
];

test('where Alloy names a place when it validates, one of our problems stands at it', () => {
  const placed = texts.flatMap((text, index) => {
    const verdict = real[index] ?? '';
    const [, line, column] = /^(\d+):(\d+): /.exec(verdict) ?? [];
    if (line === undefined || elsewhere.some((pattern) => pattern.test(verdict))) return [];
    const own = ownProblems(text);
    const found = own.some(({ place }) => place?.line === Number(line) && place.column === Number(column));
    return [{ found, text, alloy: verdict, own: own.map((problem) => errorOf(problem).message) }];
  });
  expect(placed.filter(({ found }) => !found)).toEqual([]);
  expect(placed.length).toBeGreaterThan(count / 2);
});
