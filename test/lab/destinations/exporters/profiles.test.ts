import { textOf } from '../built';

test('a profile is not tried long, since the scrape and the other destinations wait', () => {
  expect(textOf({ profiles: { url: 'https://far.example' } }, 'profiles')).toMatch(
    /max_backoff_retries = 3\n/,
  );
});

test('profiles carry the name of the cluster', () => {
  const text = textOf({ profiles: { url: 'https://far.example' } }, 'profiles');
  expect(text).toContain('pyroscope.write "far" {\n\texternal_labels = {\n\t\tcluster = "lab",\n\t}\n');
});
