import { textOf } from './built';

test('profiles carry the name of the cluster', () => {
  const text = textOf({ profiles: { url: 'https://far.example' } }, 'profiles');
  expect(text).toContain('pyroscope.write "far" {\n\texternal_labels = {\n\t\tcluster = "lab",\n\t}\n');
});
