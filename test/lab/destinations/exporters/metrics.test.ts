import { textOf } from '../built';

test('series carry the name of the cluster', () => {
  const text = textOf({ metrics: { url: 'https://far.example/api/v1/push' } }, 'metrics');
  expect(text).toContain(
    'prometheus.remote_write "far" {\n\texternal_labels = {\n\t\tcluster = "lab",\n\t}\n',
  );
});
