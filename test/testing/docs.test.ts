import { docExamples } from './doc-examples';

const examples = docExamples();

test('docs/testing.md has five examples', () => {
  expect([...examples.keys()]).toEqual(['lines', 'function', 'targets', 'metrics', 'alloy']);
});

test.each([...examples])('the example %s of docs/testing.md is true', async (_, run) => {
  await run();
});
