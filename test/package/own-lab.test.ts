import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadAll } from 'js-yaml';
import { Project } from './project';

let project: Project;

beforeAll(async () => {
  project = await Project.of('own-lab');
});

const lab = (...args: readonly string[]) => project.run('observability-lab', ...args);

test('the environment and its pipeline compile with the compiler of the project', async () => {
  const { stdout } = await project.run('tsc', '--noEmit', '--skipLibCheck', 'false');
  expect(stdout).toBe('');
});

describe('observability-lab synth acme', () => {
  beforeAll(async () => {
    expect(await lab('synth', 'acme', '--output', 'out')).toMatchObject({ exitCode: 0, stderr: '' });
  });

  test('writes the charts of the lab', () => {
    expect(project.files('out')).toEqual([
      '00-namespaces.yaml',
      '05-injection-policy.yaml',
      '10-cert-manager.yaml',
      '20-opentelemetry-operator.yaml',
      '30-alloy.yaml',
      '40-instrumentation.yaml',
      '50-apps.yaml',
      '58-dashboards.yaml',
      '60-backend.yaml',
    ]);
  });

  test('places the own pipeline, whose targets are shared, on the collector that shares them', () => {
    const documents: readonly unknown[] = loadAll(project.read('out', '30-alloy.yaml'));
    const configMap = documents.find((object) => JSON.stringify(object).includes('probes.alloy'));
    expect(configMap).toMatchObject({ kind: 'ConfigMap', metadata: { name: 'alloy-cluster-config' } });
    expect(JSON.stringify(configMap)).toContain('https://shop.example.com/health');
  });

  test('changes every object as the environment says', () => {
    const objects = project.files('out').flatMap((file): unknown[] => loadAll(project.read('out', file)));
    expect(objects.length).toBeGreaterThan(80);
    for (const object of objects)
      expect(object).toMatchObject({ metadata: { labels: { team: 'platform' } } });
  });
});

test("the pipeline's own test passes under node:test", async () => {
  const { exitCode, stdout } = await project.node('--require', 'tsx/cjs', '--test', 'test/probes.test.ts');
  expect(stdout).toMatch(/pass 1\b/);
  expect(exitCode).toBe(0);
});

test('plan says what the lab of the environment takes', async () => {
  const { exitCode, stdout } = await lab('plan', 'acme');
  expect(exitCode).toBe(0);
  expect(stdout).toContain('alloy-cluster');
});

describe('check', () => {
  beforeAll(() => {
    writeFileSync(join(project.folder, 'config.alloy'), 'loki.source.api "in" {\n\tforward_to = []\n}\n');
    writeFileSync(join(project.folder, 'wrong.alloy'), 'logging {\n\tlevel = "loud"\n}\n');
  });

  test('takes files, and tells what would run them', async () => {
    const { exitCode, stdout } = await lab('check', 'config.alloy', '--allow', 'sends-nowhere');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('8080/TCP loki-push, loki.source.api "in"');
  });

  test('needs no environment, and says what is wrong', async () => {
    const program = join(project.folder, 'node_modules', '.bin', 'observability-lab');
    const empty = join(project.folder, 'empty');
    mkdirSync(empty);
    const { exitCode, stdout } = await project.elsewhere(empty, program, 'check', '../wrong.alloy');
    expect(exitCode).toBe(1);
    expect(stdout).toContain('../wrong.alloy:2:10: error: logging: level: one of');
  });
});

test('gitops writes what Flux needs for the environment', async () => {
  const repository = ['--repo', 'https://git.example.com/acme/lab.git', '--path', 'out'];
  expect(await lab('gitops', 'flux', 'acme', ...repository)).toMatchObject({ exitCode: 0, stderr: '' });
  expect(project.files('flux').length).toBeGreaterThan(1);
});

test('docs says what the settings of the lab and of the own pipeline mean, and draws the collectors', async () => {
  expect(await lab('docs', 'acme', '--output', 'docs')).toMatchObject({ exitCode: 0, stderr: '' });
  const page = project.read('docs', 'settings.md');
  expect(page).toContain('| `pipelines.probes.interval` | The time between two requests to an address. |');
  expect(page).toContain('| `cluster.name` | ');
  expect(page).not.toMatch(/^\| `[^|]+` \| +\|/m);
  expect(project.read('docs', 'collectors.svg')).toContain('probes');
});

test('deploy says how it is called', async () => {
  const { exitCode, stdout } = await lab('deploy', '--help');
  expect(exitCode).toBe(0);
  expect(stdout).toContain('observability-lab deploy');
});

test('a mistake in the settings of the own pipeline is one sentence that names the file', async () => {
  const text = project.read('environments', 'acme.ts');
  writeFileSync(
    join(project.folder, 'environments', 'wrong.ts'),
    text.replace('https://shop', 'http://shop'),
  );
  const { exitCode, stderr } = await lab('synth', 'wrong', '--output', 'wrong');
  expect(exitCode).toBe(1);
  expect(stderr.trim()).toBe(
    'environments/wrong.ts: pipelines.probes.addresses[0] is "http://shop.example.com/health", but it takes an https:// address; give the address that is asked.',
  );
});

describe('an environment on a base', () => {
  const write = (file: string, text: string) =>
    writeFileSync(join(project.folder, 'environments', file), text);
  const git = (...args: readonly string[]) =>
    project.elsewhere(project.folder, 'git', '-c', 'user.name=T', '-c', 'user.email=t@example.com', ...args);
  const eu = (interval: string) => `import { environment } from 'application-observability-lab';
import { base } from './base';
export default environment(base, {
  cluster: { name: 'eu' },
  pipelines: { probes: { interval: '${interval}' } },
});
`;

  beforeAll(() => {
    write(
      'base.ts',
      `import { defineBase } from 'application-observability-lab';
import { probes } from './probes';
export const base = defineBase({
  cluster: { provider: 'kind' },
  destinations: { local: { kind: 'local' } },
  pipelines: { probes: { enabled: true, addresses: ['https://shop.example.com/health'] } },
  extend: { pipelines: [probes] },
});
`,
    );
    write('eu.ts', eu('30s'));
  });

  test('compiles with the compiler of the project, which knows the keys of the pipeline of the base', async () => {
    const checked = ['--noEmit', '--skipLibCheck', 'false'];
    expect(await project.run('tsc', ...checked)).toMatchObject({ exitCode: 0, stdout: '' });
    write('eu.ts', eu('30s').replace('interval', 'intervall'));
    const { stdout } = await project.run('tsc', ...checked);
    write('eu.ts', eu('30s'));
    expect(stdout).toContain("'intervall' does not exist in type");
  });

  test('is named with the base that says what is wrong', async () => {
    const base = project.read('environments', 'base.ts');
    write('base.ts', base.replace('https://shop', 'http://shop'));
    const { stderr } = await lab('synth', 'eu', '--output', 'eu');
    write('base.ts', base);
    expect(stderr).toMatch(
      /^environments\/base\.ts, on which environments\/eu\.ts is built: pipelines\.probes\.addresses\[0\] is /,
    );
  });

  test('is compared with a commit of the repository', async () => {
    writeFileSync(join(project.folder, '.gitignore'), 'node_modules\nout\nflux\ndocs\n');
    await git('init', '--quiet');
    await git('add', '.');
    expect(await git('commit', '--quiet', '--message', 'One')).toMatchObject({ exitCode: 0 });
    write('eu.ts', eu('15s'));
    const { exitCode, stdout } = await lab('plan', 'eu', '--diff', 'HEAD', '--format', 'markdown');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('scrape_interval: "30s" -> "15s"');
    expect(stdout).toContain('of the lab, which is installed');
  });
});
