import { join } from 'node:path';
import {
  defaultEnvironment,
  environmentFile,
  environmentNames,
  loadEnvironment,
  ownEnvironments,
} from '../../../commands/command-line/environments';
import { root } from '../run-command';
import { scratchDirectory, writeAll } from '../scratch';

test('every environment that comes with the lab can be asked for by its name', () => {
  expect(environmentNames()).toEqual(expect.arrayContaining(['gke-autopilot', 'gke-standard', 'kind']));
});

test('the default environment exists', () => {
  expect(environmentNames()).toContain(defaultEnvironment);
});

test.each(environmentNames())('%s says nothing wrong', (name) => {
  expect(loadEnvironment(name).cluster.name).not.toBe('');
});

test('the default environment needs no account', () => {
  expect(loadEnvironment(defaultEnvironment).destinations.local?.kind).toBe('local');
});

test.each(['gke-standard', 'gke-autopilot'])(
  '%s sends to Grafana Cloud from a cluster of that kind',
  (name) => {
    const { cluster, destinations } = loadEnvironment(name);
    expect([cluster.provider, destinations['grafana-cloud']?.kind]).toEqual([name, 'grafana-cloud']);
  },
);

describe('in a repository of one’s own', () => {
  const directory = scratchDirectory();
  const lab = JSON.stringify(join(root, 'lib', 'lab', 'environment'));
  const own = (name: string) =>
    `export default environment({ cluster: { name: '${name}', provider: 'kind' }, destinations: { local: { kind: 'local' } } });\n`;
  const typescript = (name: string) => `import { environment } from ${lab};\n${own(name)}`;
  const before = process.cwd();

  beforeAll(() => {
    writeAll(directory, {
      'environments/acme.ts': typescript('acme'),
      'environments/kind.ts': typescript('own-kind'),
      'environments/both.ts': typescript('from-source'),
      'environments/both.js': 'throw new Error("the translation was loaded");\nexports.default = 1;\n',
      'environments/shared.ts': 'export const credentials = 1;\n',
      'environments/sizes.ts': '// No export default environment() here.\nexport default { cpu: 1 };\n',
      'environments/acme.d.ts': 'declare const settings: object;\nexport default settings;\n',
      'environments/base.ts': `import { defineBase } from ${lab};\nexport const base = defineBase({ cluster: { provider: 'kind' }, destinations: { local: { kind: 'local' } } });\n`,
      'environments/other-base.ts': `import { defineBase } from ${lab};\nimport { base } from './base';\nexport default defineBase(base, { labels: { stage: 'test' } });\n`,
      'environments/eu.ts': `import { environment } from ${lab};\nimport base from './other-base';\nexport default environment(base, { cluster: { name: 'eu' } });\n`,
      'environments/broken.ts': "export default (() => { throw new Error('no'); })();\n",
      'elsewhere/there.ts': typescript('there'),
      'elsewhere/there.txt': 'text',
    });
    process.chdir(directory);
  });
  afterAll(() => process.chdir(before));

  test('its environments are found beside those of the lab, and its helpers are none', () => {
    const names = environmentNames();
    expect(names).toEqual(
      expect.arrayContaining(['acme', 'both', 'broken', 'gke-autopilot', 'gke-standard']),
    );
    expect(
      names.filter((name) => ['base', 'other-base', 'shared', 'sizes', 'acme.d'].includes(name)),
    ).toEqual([]);
  });

  test('those of its own are what all means', () => {
    expect(ownEnvironments().map(({ name }) => name)).toEqual(['acme', 'both', 'broken', 'eu', 'kind']);
  });

  test('a base is passed over, whether it is exported by default or not, and what is built on it is not', () => {
    expect(loadEnvironment('eu')).toMatchObject({ cluster: { name: 'eu' }, labels: { stage: 'test' } });
    expect(() => loadEnvironment('environments/other-base.ts')).toThrow(
      'environments/other-base.ts exports a base, which is no cluster of its own;',
    );
  });

  test('its own come before those of the lab', () => {
    expect(loadEnvironment('kind').cluster.name).toBe('own-kind');
  });

  test('a source is taken before what was compiled from it', () => {
    expect(loadEnvironment('both').cluster.name).toBe('from-source');
  });

  test.each([
    'acme',
    'acme.ts',
    'environments/acme.ts',
    './environments/acme.ts',
    './environments/acme',
    join(directory, 'environments', 'acme.ts'),
  ])('%s is the environment acme', (word) => {
    expect([environmentFile(word), loadEnvironment(word).cluster.name]).toEqual([
      {
        name: 'acme',
        path: join(process.cwd(), 'environments', 'acme.ts'),
        shown: 'environments/acme.ts',
      },
      'acme',
    ]);
  });

  test('a file anywhere is an environment', () => {
    expect(loadEnvironment('elsewhere/there.ts').cluster.name).toBe('there');
  });

  test('an environment of the lab is called the same from everywhere', () => {
    expect(environmentFile('gke-standard').shown).toBe('environments/gke-standard.ts');
  });

  test('the folders of the machine are in no name', () => {
    process.chdir(join(directory, 'elsewhere'));
    expect(environmentFile('../environments/acme.ts').shown).toBe('environments/acme.ts');
    expect(environmentFile(join(directory, 'elsewhere', 'there.ts')).shown).toBe('there.ts');
    process.chdir(directory);
  });

  test.each([
    ['acmee', 'The environment "acmee" is unknown, but there are acme, both,'],
    [
      'environments/none.ts',
      'The environment "environments/none.ts" does not exist, but there are acme, both,',
    ],
    ['./elsewhere', 'The environment "./elsewhere" is a directory, but there are acme, both,'],
    ['elsewhere/there.txt', 'is a file that ends in .txt, but it takes .ts, .mts, .js or .cjs;'],
    [
      'sizes.ts',
      'environments/sizes.ts:2 exports an object by default, but it takes what environment({ ... }) gives;',
    ],
  ])('%s is refused', (word, sentence) => {
    expect(() => loadEnvironment(word)).toThrow(sentence);
  });
});
