import { parseFile } from '../../lib/alloy/syntax/parse';
import { AlloySyntaxError } from '../../lib/alloy/syntax/places';
import { formatAll } from '../alloy/real-formatter';
import { brokenCount, brokenSeed, brokenTexts } from './broken-texts';

/** The line and column of our error; undefined where the text is right. */
function ownPlace(text: string): string | undefined {
  try {
    parseFile(text);
    return undefined;
  } catch (error) {
    if (!(error instanceof AlloySyntaxError)) throw error;
    // Alloy's parser takes such keys, and its formatter changes them.
    if (error.problem.startsWith('the key ')) return 'a key';
    return `${error.place.line}:${error.place.column}`;
  }
}

test(`of ${brokenCount} broken texts we refuse those that Alloy's parser refuses, at its place (seed ${brokenSeed})`, async () => {
  const texts = brokenTexts();
  const answers = await formatAll(texts);
  const places = answers.map((answer) =>
    'error' in answer ? (/config\.alloy:(\d+:\d+)/.exec(answer.error)?.[1] ?? answer.error) : undefined,
  );
  const differ = texts.flatMap((text, index) => {
    const own = ownPlace(text);
    return own === 'a key' || own === places[index] ? [] : [{ text, own, alloy: places[index] }];
  });
  expect(differ).toEqual([]);
  expect(places.filter((place) => place !== undefined).length).toBeGreaterThan(brokenCount / 2);
}, 60_000);
