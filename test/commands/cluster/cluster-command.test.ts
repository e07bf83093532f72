import { shellText } from '../../../commands/cluster/cluster-command';

test('what a shell would read as more than a word is quoted', () => {
  expect(shellText({ reason: 'a test', program: 'kind', args: ['a=b', 'two words', "it's"] })).toBe(
    "# a test\nkind a=b 'two words' 'it'\\''s'",
  );
});
