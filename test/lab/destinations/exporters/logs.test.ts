import { textOf } from '../built';

const text = () => textOf({ logs: { url: 'https://far.example/loki/api/v1/push' } }, 'logs');

test('log streams carry the name of the cluster', () => {
  expect(text()).toContain('loki.write "far" {\n\texternal_labels = {\n\t\tcluster = "lab",\n\t}\n');
});

test('log entries are tried without end, so that what reads them waits', () => {
  expect(text()).toMatch(/max_backoff_retries = 0\n/);
});
