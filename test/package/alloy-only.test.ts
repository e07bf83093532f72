import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exports as entries } from '../../package.json';
import { Project } from './project';

const root = join(__dirname, '..', '..');
const template = join(root, 'node_modules', 'cdk8s-cli', 'templates', 'typescript-app');

let project: Project;

beforeAll(async () => {
  project = await Project.of('alloy-only');
});

test('the example has the tsconfig.json that cdk8s init writes', () => {
  const written = readFileSync(join(template, 'tsconfig.json'), 'utf8');
  expect(JSON.parse(project.read('tsconfig.json'))).toEqual(JSON.parse(written));
});

test('the package holds no source in TypeScript and nothing beside what it needs', () => {
  const folder = ['node_modules', 'application-observability-lab'];
  const known = [
    'CHANGELOG.md',
    'LICENSE',
    'README.es.md',
    'README.md',
    'build',
    'node_modules',
    'package.json',
  ];
  expect(project.files(...folder).filter((file) => !known.includes(file))).toEqual([]);
  expect(
    project.files(...folder, 'build', 'lib', 'alloy').filter((file) => /(?<!\.d)\.ts$/.test(file)),
  ).toEqual([]);
});

describe('cdk8s synth', () => {
  let text = '';

  beforeAll(async () => {
    expect(await project.run('cdk8s', 'synth')).toMatchObject({ exitCode: 0 });
    text = project.read('dist', 'metrics.k8s.yaml');
  });

  test('writes what the source of the package would', () => {
    process.env.CDK8S_OUTDIR = join(project.folder, 'from-source');
    require(join(root, 'examples', 'alloy-only', 'main'));
    expect(text).toBe(project.read('from-source', 'metrics.k8s.yaml'));
  });

  test('writes the workload that follows from the five components', () => {
    expect(text.match(/^kind: .*/gm)).toEqual(
      ['ServiceAccount', 'Role', 'RoleBinding', 'ConfigMap', 'StatefulSet', 'Service', 'NetworkPolicy'].map(
        (kind) => `kind: ${kind}`,
      ),
    );
    expect(text).toContain('image: registry.example.com/mirror/alloy:v1.19.2');
  });

  test('writes nothing of the lab: no label, no namespace', () => {
    expect(text).not.toMatch(/part-of|observability-lab|^ *namespace:/m);
  });
});

test("the example's own tests pass", async () => {
  expect(await project.run('jest')).toMatchObject({ exitCode: 0 });
});

describe('the declarations', () => {
  beforeAll(() => writeFileSync(join(project.folder, 'entries.ts'), imports()));

  const checked = ['--noEmit', '--skipLibCheck', 'false'];
  const loose = [
    'strict',
    'alwaysStrict',
    'noImplicitAny',
    'strictNullChecks',
    'strictPropertyInitialization',
  ];

  test.each<[settings: string, ...flags: string[]]>([
    ['the settings of cdk8s init, with all entries'],
    ['node16', '--module', 'node16', '--moduleResolution', 'node16'],
    ['bundler', '--module', 'esnext', '--moduleResolution', 'bundler'],
    ['no strictness', ...loose.flatMap((option) => [`--${option}`, 'false'])],
  ])('compile with %s', async (_, ...flags) => {
    const { stdout } = await project.run('tsc', ...checked, ...flags);
    expect(stdout).toBe('');
  });
});

test('an ES module imports every entry by name', async () => {
  writeFileSync(join(project.folder, 'entries.mjs'), imports());
  expect(await project.node('entries.mjs')).toMatchObject({ exitCode: 0, stderr: '' });
});

/** One name of each entry of package.json, as somebody imports and uses it. */
function imports(): string {
  const names: Readonly<Record<string, string>> = {
    '.': 'environment',
    './alloy': 'AlloyConfig',
    './components/*': 'LokiWrite',
    './workload': 'AlloyWorkload',
    './otelcol': 'CollectorConfig',
    './testing': 'given',
  };
  const used = Object.keys(entries).flatMap((entry) => {
    const name = names[entry];
    const specifier = `application-observability-lab${entry.slice(1).replace('*', 'loki')}`;
    return name === undefined
      ? []
      : [`import { ${name} } from '${specifier}';\nif (!${name}) throw new Error('${name}');\n`];
  });
  if (used.length !== Object.keys(names).length) throw new Error('an entry is gone from package.json');
  return used.join('');
}
