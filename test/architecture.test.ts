import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';

const root = join(__dirname, '..');

interface Rule {
  readonly name: string;
  readonly from: { readonly path?: string };
  readonly to: { readonly path?: string };
}
const { forbidden }: { forbidden: readonly Rule[] } = require('../.dependency-cruiser.cjs');

/** The TypeScript files below a folder, by path from the root. */
function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

/** One import in each of these files breaks a rule of .dependency-cruiser.cjs; the others are what they lead to. */
const broken: Readonly<Record<string, string>> = {
  'lib/alloy/first.ts': "import type { Second } from './second';\nexport type First = Second | 1;",
  'lib/alloy/second.ts': "import type { First } from './first';\nexport type Second = First | 2;",
  'lib/alloy/labels.ts': "export type { Labels } from '../kubernetes/labels';",
  'lib/kubernetes/labels.ts': 'export interface Labels {}',
  'lib/workload/pod.ts': "export type { Images } from '../lab/images';",
  'lib/lab/images.ts': 'export interface Images {}',
  'lib/lab/settings/cluster.ts': "export type { Environment } from '../environment';",
  'lib/lab/environment/index.ts': 'export interface Environment {}',
  'lib/lab/charts/alloy.ts': "export type { Synth } from '../../../commands/synth';",
  'commands/synth/index.ts': "export type { Fixture } from '../../test/fixture';\nexport interface Synth {}",
  'test/fixture.ts': 'export interface Fixture {}',
  'lib/lab/pipelines/kubelet/index.ts': "export { Chart } from 'cdk8s';",
  'node_modules/cdk8s/package.json': '{ "name": "cdk8s", "main": "index.js" }',
  'node_modules/cdk8s/index.js': '',
  'environments/acme.ts': "export { nothing } from '../lib/lab/nothing';",
  'package.json': '{ "dependencies": { "cdk8s": "2" } }',
};

describe('npm run lint:imports', () => {
  test('finds a circle of types, an import that goes up, and one that leads nowhere', async () => {
    expect(await violations(broken)).toEqual([
      'all-is-found: environments/acme.ts',
      'lab-knows-no-command: lib/lab/charts/alloy.ts',
      'lab-settings-knows-nothing-above: lib/lab/settings/cluster.ts',
      'lib-alloy-knows-itself-only: lib/alloy/labels.ts',
      'lib-workload-knows-those-below: lib/workload/pod.ts',
      'no-circle: lib/alloy/first.ts',
      'pipelines-know-no-kubernetes: lib/lab/pipelines/kubelet/index.ts',
      'product-needs-no-workshop: commands/synth/index.ts',
    ]);
  }, 30_000);
});

test('each file and folder of lib/lab has its place in a row', () => {
  const rows = forbidden
    .filter(({ name }) => name.endsWith('-knows-nothing-above'))
    .flatMap(({ from, to }) => [from.path, to.path])
    .filter((path): path is string => path !== undefined)
    .map((path) => new RegExp(path));
  const without = readdirSync(join(root, 'lib/lab')).filter(
    (name) => !rows.some((row) => row.test(`lib/lab/${name}`)),
  );
  expect(without).toEqual([]);
});

/** The rules that these files break, each with the file that breaks it. */
async function violations(files: Readonly<Record<string, string>>): Promise<string[]> {
  const tree = mkdtempSync(join(tmpdir(), 'tree-'));
  try {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(tree, file)), { recursive: true });
      writeFileSync(join(tree, file), text);
    }
    const said = await cruise(tree);
    return [...said.matchAll(/^ *error ([\w-]+): (\S+)/gm)]
      .map(([, rule, file]) => `${rule}: ${file}`)
      .sort();
  } finally {
    rmSync(tree, { recursive: true });
  }
}

/** What the cruiser says of a tree under the rules of the project; its exit code says no more. */
function cruise(tree: string): Promise<string> {
  const command = join(root, 'node_modules', '.bin', 'depcruise');
  const config = join(root, '.dependency-cruiser.cjs');
  return new Promise((resolve) => {
    execFile(
      command,
      ['--config', config, 'lib', 'commands', 'environments'],
      { cwd: tree },
      (_, stdout, stderr) => resolve(stdout + stderr),
    );
  });
}

describe('the tree', () => {
  test('has no loose file in lib/: each stands in a room', () => {
    const loose = readdirSync(join(root, 'lib'), { withFileTypes: true }).filter(
      (entry) => !entry.isDirectory(),
    );
    expect(loose.map(({ name }) => name)).toEqual([]);
  });

  test('names images in two files only', () => {
    const registries = /'(docker\.io|quay\.io|ghcr\.io|registry\.k8s\.io)\//;
    const found = ['lib', 'commands']
      .flatMap(sources)
      .filter((file) => registries.test(readFileSync(join(root, file), 'utf8')));
    // A workload names those of Alloy's own release, for whoever installs the library without the lab.
    expect(found).toEqual(['lib/lab/images.ts', 'lib/workload/images.ts']);
  });

  test('has components of one namespace load no other', () => {
    const found = sources('imports/alloy').flatMap((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      return [...text.matchAll(/^import (?!type)[^;]*?from '(\.\/[^']*)'/gm)].map(
        (match) => `${file} loads ${match[1]}`,
      );
    });
    expect(found).toEqual([]);
  });
});
