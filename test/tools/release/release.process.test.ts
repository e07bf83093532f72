import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BodySchema, ComponentSchema } from '../../../lib/alloy/schema';
import { changesBetween } from '../../../tools/release/compare';
import { printed, reportOf } from '../../../tools/release/report';
import { pinned, type ReleaseSchema, schemaOf } from '../../../tools/release/schema';
import { nextSteps } from '../../../tools/release/steps';
import { type UsingConfiguration, usedChanges } from '../../../tools/release/uses';
import { scratchDirectory } from '../../commands/scratch';

const root = join(__dirname, '..', '..', '..');
const component = (more: Partial<ComponentSchema> = {}): ComponentSchema => ({
  stability: 'generally-available',
  labelled: true,
  repeated: true,
  docs: '',
  arguments: 'a.Arguments',
  ...more,
});

/** A release with one component, `loki.write`, of these bodies. */
function release(
  name: string,
  bodies: Readonly<Record<string, BodySchema>>,
  more: Readonly<Record<string, ComponentSchema>> = {},
  identifiers: ReleaseSchema['library']['identifiers'] = {},
): ReleaseSchema {
  const components = { 'loki.write': component(), ...more };
  return {
    name,
    namespaces: [{ release: name, namespace: 'loki', components, bodies }],
    library: { release: name, identifiers },
    leftOut: [],
  };
}

const old = release(
  'v1.0.0',
  {
    'a.Arguments': {
      attributes: {
        size: { type: { kind: 'bytes' }, default: '1MiB' },
        mode: { type: { kind: 'string', enum: ['a', 'b'] }, default: 'a' },
        kept: { type: { kind: 'bool' }, default: false },
        lost: { type: { kind: 'string' }, default: '' },
      },
      blocks: { endpoint: { body: 'a.Endpoint', repeated: true }, lost_block: { body: 'a.Endpoint' } },
    },
    'a.Endpoint': { attributes: { url: { type: { kind: 'string' }, default: '' } }, blocks: {} },
  },
  { 'loki.gone': component() },
  { env: { kind: 'function', stability: 'generally-available' } },
);
const now = release(
  'v1.1.0',
  {
    'a.Arguments': {
      attributes: {
        size: { type: { kind: 'bytes' }, default: '2MiB' },
        mode: { type: { kind: 'string', enum: ['a', 'c'] }, default: 'a' },
        kept: { type: { kind: 'bool' }, default: false, deprecated: true },
        brought: { type: { kind: 'bool' }, default: false },
      },
      blocks: { endpoint: { body: 'a.Endpoint', repeated: true } },
    },
    'a.Endpoint': {
      attributes: {
        url: { type: { kind: 'string' }, required: true },
        tenant: { type: { kind: 'string' }, required: true },
      },
      blocks: {},
    },
  },
  { 'loki.brought': component({ stability: 'experimental' }) },
  { env: { kind: 'function', stability: 'generally-available', deprecated: true } },
);

const changes = changesBetween(old, now);

test('what a release accepts otherwise is found, and a block that is gone is one change', () => {
  expect(changes.map(({ component: name, path, what }) => `${name} ${path}: ${what}`)).toEqual([
    'loki.brought : a new component, experimental',
    'loki.gone : the component is gone',
    'loki.write brought: a new attribute',
    'loki.write endpoint.tenant: a new attribute, which is required',
    'loki.write endpoint.url: it is required now',
    'loki.write kept: it is deprecated',
    'loki.write lost: the attribute is gone',
    'loki.write lost_block: the block is gone',
    'loki.write mode: it took one of "a", "b" and takes one of "a", "c"',
    'loki.write size: its default was "1MiB" and is "2MiB"',
    'standard library env: it is deprecated',
  ]);
});

test('a list of values that could not be read of one of them is no change', () => {
  const suggested = (values?: readonly string[]) =>
    release('v1.0.0', {
      'a.Arguments': { attributes: { role: { type: { kind: 'string' }, suggested: values } }, blocks: {} },
    });
  expect(changesBetween(suggested(), suggested(['pod', 'node']))).toEqual([]);
  expect(changesBetween(suggested(['pod']), suggested(['pod', 'node']))).toHaveLength(1);
});

describe('a configuration meets', () => {
  const using = (text: string): UsingConfiguration => ({
    name: 'config',
    texts: [{ file: 'a.alloy', text }],
  });
  const met = (text: string) =>
    usedChanges(using(text), changes).map(({ change, blocks }) => `${change.path} of ${blocks.join(', ')}`);

  test.each<[what: string, text: string, met: readonly string[]]>([
    ['a default that it leaves as it is', 'loki.write "w" { }', ['size of loki.write "w"']],
    ['no default that it sets', 'loki.write "w" {\n\tsize = "1MiB"\n}', []],
    [
      'what it sets and is gone or deprecated',
      'loki.write "w" {\n\tsize = "1MiB"\n\tlost = "x"\n\tkept = true\n}',
      ['kept of loki.write "w"', 'lost of loki.write "w"'],
    ],
    [
      'what is required now in a block that it has',
      'declare "d" {\n\tloki.write "w" {\n\t\tsize = "1MiB"\n\t\tendpoint { }\n\t}\n}',
      ['endpoint.tenant of loki.write "w"', 'endpoint.url of loki.write "w"'],
    ],
    ['a component that is gone', 'loki.gone "g" { }', [' of loki.gone "g"']],
    ['a function that is deprecated', 'loki.write "w" {\n\tsize = env("SIZE")\n}', ['env of loki.write "w"']],
  ])('%s', (_, text, expected) => {
    expect(met(text)).toEqual(expected);
  });

  test('nothing, when it has none of it', () => {
    const report = reportOf(old, now, changes, [using('logging { }')]);
    expect(printed(report)).toContain('What config meets:\n  nothing');
  });
});

test('components without a row in lib/workload are told', () => {
  expect(reportOf(old, now, changes, []).undecided).toEqual(['loki.brought']);
  expect(printed(reportOf(old, now, changes, []))).toContain(
    'To decide in lib/workload/needs:\n  loki.brought: what it needs of its workload; it has no row',
  );
});

test('the pinned release has everything decided, and changes nothing against itself', async () => {
  const schema = await schemaOf(pinned);
  const report = reportOf(schema, schema, changesBetween(schema, schema), []);
  expect(report.undecided).toEqual([]);
  expect(printed(report)).toBe(`Alloy ${pinned} -> ${pinned}\n\nBoth accept the same.`);
});

test('the next steps name every file that holds the release, with its line', () => {
  expect(nextSteps('v9.0.0')).toMatch(
    /tools\/alloy-schema\/release\.txt:1, tools\/real-programs\/alloy\/go\.mod:\d+, lib\/lab\/images\.ts:\d+/,
  );
});

describe('npm run release', () => {
  const directory = scratchDirectory();
  const written = join(directory, 'next');

  beforeAll(() => {
    mkdirSync(written);
    for (const schema of now.namespaces)
      writeFileSync(join(written, `${schema.namespace}.json`), JSON.stringify(schema));
    writeFileSync(join(written, 'stdlib.json'), JSON.stringify(now.library));
    writeFileSync(join(directory, 'config.alloy'), 'loki.source.api "in" {\n\tforward_to = []\n}\n');
  });

  const run = (...args: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> =>
    new Promise((resolve) => {
      const translated = join(root, 'test', 'commands', 'translated.cjs');
      const command = ['--require', translated, join(root, 'tools', 'release', 'index.ts'), ...args];
      execFile(process.execPath, command, { cwd: root, maxBuffer: 2 ** 26 }, (error, stdout, stderr) =>
        resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
      );
    });

  test('reports a release against a file', async () => {
    const { code, stdout } = await run(written, join(directory, 'config.alloy'));
    expect(code).toBe(0);
    expect(stdout).toContain('  loki.source.api: the component is gone (loki.source.api "in")');
    expect(stdout).toContain('To take v1.1.0 in:');
  }, 60_000);

  test.each<[what: string, args: readonly string[], sentence: string]>([
    ['no release', ['1.2'], '"1.2" is no release of Alloy; give one such as'],
    ['no version', ['--from', 'v1.0.0'], 'The version is missing'],
    ['an unknown option', ['v1.0.0', '--to'], '--to is an unknown option'],
    ['a file that is not there', ['v1.0.0', './nowhere.alloy'], './nowhere.alloy does not exist'],
  ])(
    'refuses %s in one sentence',
    async (_, args, sentence) => {
      const { code, stderr } = await run(...args);
      expect(code).toBe(1);
      expect(stderr).toContain(`npm run release: ${sentence}`);
      expect(stderr.trim().split('\n')).toHaveLength(1);
    },
    60_000,
  );
});
