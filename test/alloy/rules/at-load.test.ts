import { checkTexts, errorOf, ownRules } from '../../../lib/alloy';
import { others, textsOf } from './at-load';

/** What is said of each text, all of them read as the files of one configuration. */
function said(texts: readonly string[]): readonly string[][] {
  const files = Object.fromEntries(texts.map((text, index) => [`t${index}`, text]));
  const found = texts.map((): string[] => []);
  const options = { stability: 'experimental', community: true, without: ownRules } as const;
  for (const problem of checkTexts({ others, ...files }, options)) {
    found[Number(problem.place?.file?.slice(1))]?.push(errorOf(problem).message);
  }
  return found;
}

test('what Alloy refuses when it loads a component is refused', () => {
  const texts = textsOf('refused-at-load');
  const problems = said(texts);
  expect(texts.length).toBeGreaterThan(500);
  expect(texts.filter((_, index) => problems[index]?.length === 0)).toEqual([]);
});

test('what Alloy takes beside it is taken', () => {
  const texts = textsOf('taken-at-load');
  expect(texts.length).toBeGreaterThan(200);
  expect(said(texts).flat()).toEqual([]);
});
