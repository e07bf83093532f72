import { runInProcess } from '../in-process';

test('it lists every image of an environment, one a line', async () => {
  const { code, stdout } = await runInProcess('images', ['gke-standard', '--targets']);
  const lines = stdout.trimEnd().split('\n');
  expect(code).toBe(0);
  expect(lines).toContain('docker.io/grafana/alloy:v1.19.2 docker.io/grafana/alloy:v1.19.2');
  expect(lines.filter((line) => !/^\S+:\S+ \S+:\S+$/.test(line))).toEqual([]);
}, 30_000);
