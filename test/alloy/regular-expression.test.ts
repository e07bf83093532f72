import * as fc from 'fast-check';
import { RE2JS } from 're2js';
import { problemOfRe2 } from '../../lib/alloy/regular-expression';

/** What the compiler of RE2 says itself. */
function compiles(text: string): boolean {
  try {
    RE2JS.compile(text);
    return true;
  } catch {
    return false;
  }
}

test('what the form alone shows to be right is right for the compiler too', () => {
  const part = fc.constantFrom(
    ...'ab_0:;/@, -.*+?|()\\',
    '(?:',
    '\\d',
    '\\.',
    '\\W',
    '[a]',
    '{2}',
    '^',
    '$',
    'é',
  );
  const texts = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(texts, (text) => (problemOfRe2(text) === undefined) === compiles(text)),
    { numRuns: 3000 },
  );
});

test('the problem is said in the words of the compiler', () => {
  expect(problemOfRe2('a(?=b)')).toBe('invalid or unsupported Perl syntax: `(?=`');
  expect(problemOfRe2('(')).toBe('missing closing ): `(`');
});
