import { isKey, isLabelValue } from '../../../lib/lab/settings/kubernetes-labels';

test.each(['team', 'app.kubernetes.io/name', 'a', 'A_b.c-d', 'example.com/Team'])(
  '%s is a key of a label',
  (key) => {
    expect(isKey(key)).toBe(true);
  },
);

test.each([
  '',
  'a b',
  '-team',
  'team-',
  'Example.com/team',
  'a/b/c',
  '/team',
  'example.com/',
  'x'.repeat(64),
])('%j is none', (key) => {
  expect(isKey(key)).toBe(false);
});

test.each(['', 'v1.2', 'a_b'])('%j is a value of a label', (value) => {
  expect(isLabelValue(value)).toBe(true);
});

test.each(['c d', 'x/y', '-x', 'x'.repeat(64)])('%j is none that a label may have', (value) => {
  expect(isLabelValue(value)).toBe(false);
});
