import { oneOf } from '../../lib/lab/settings/errors';

jest.setTimeout(200);

/** No test of the project: runtime.test.ts runs it, to see where its errors point. */
test('an error in the project', () => {
  oneOf(JSON.parse('null'));
});

test('a mocked module', () => {
  jest.mock('../../lib/lab/settings/errors');
});

test('a test that takes too long', () => new Promise((resolve) => setTimeout(resolve, 5000)));
