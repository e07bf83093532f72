import { checkTemplate } from '../../lib/alloy/go-template';
import { askGoProgram } from '../go-program';
import { examples } from './examples';
import { mutations } from './mutations';

// A second alone, more on a machine that others use too.
jest.setTimeout(60_000);

/** What Go says of each template, empty for one that is right. */
async function askGo(templates: readonly string[]): Promise<readonly string[]> {
  const answers = await askGoProgram('go-template', templates);
  if (!Array.isArray(answers)) throw new Error('tools/go-template answered without a list.');
  return answers.map(String);
}

test('every example is right, for Go and for us', async () => {
  expect((await askGo(examples)).filter((error) => error !== '')).toEqual([]);
  expect(examples.map((example) => checkTemplate(example, 'lokiProcess'))).toEqual(
    examples.map(() => undefined),
  );
});

test('2,000 random changes of right templates are taken and refused as by Go', async () => {
  const changed = mutations(examples, 2000);
  const errors = await askGo(changed);
  const taken = errors.filter((error) => error === '').length;
  expect(taken).toBeGreaterThan(400);
  expect(taken).toBeLessThan(1600);
  const differences = changed.flatMap((template, index) => {
    const ours = checkTemplate(template, 'lokiProcess');
    const theirs = errors[index] ?? '';
    return (theirs === '') === (ours === undefined) ? [] : [{ template, theirs, ours }];
  });
  expect(differences).toEqual([]);
});

test('every function of loki.process is known, and no other', async () => {
  const names = [
    'ToLower',
    'Sha2Hash',
    'regexReplaceAll',
    'trunc',
    'fromJson',
    'index',
    'env',
    'lower',
    'nothing',
    'Lower',
  ];
  const templates = names.map((name) => `{{ ${name} }}`);
  const errors = await askGo(templates);
  expect(templates.map((template) => checkTemplate(template, 'lokiProcess') === undefined)).toEqual(
    errors.map((error) => error === ''),
  );
});
