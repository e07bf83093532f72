import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { adopted } from '../../../commands/adopt/adopt';
import { namespaces } from '../../../commands/adopt/namespaces';
import { components, functions } from '../../../commands/adopt/source/successors';
import type { ModulePath } from '../../../commands/adopt/translate/imports';
import { groups } from '../../../commands/adopt/verify';
import { Pipeline, readSchema } from '../../../lib/alloy';
import type { Body, Node, Statement } from '../../../lib/alloy/syntax/node';
import { parseFile } from '../../../lib/alloy/syntax/parse';
import { printFile } from '../../../lib/alloy/syntax/print';
import { folderInProject } from './adopting';

const root = join(__dirname, '..', '..', '..');
const directory = join(__dirname, 'configurations');
const files = readdirSync(directory);
const written = folderInProject();

const pathOf: ModulePath = (module) =>
  join(
    root,
    module === 'lab'
      ? 'lib/lab'
      : module === 'alloy'
        ? 'lib/alloy'
        : module.replace('components', 'imports/alloy'),
  );

function adoptedFile(file: string) {
  const text = readFileSync(join(directory, file), 'utf8');
  const name = `p${file.replace('.alloy', '')}`;
  return adopted({ shown: file, files: [{ shown: file, text }] }, { name, namespace: 'monitoring', pathOf });
}

beforeAll(() => {
  for (const file of files)
    writeFileSync(join(written, file.replace('.alloy', '.ts')), adoptedFile(file).text);
});

test('there are forty, and they hold what people use', () => {
  expect(files).toHaveLength(40);
  const all = files.map((file) => readFileSync(join(directory, file), 'utf8')).join('\n');
  const used = [
    ...['loki.write', 'prometheus.remote_write', 'prometheus.scrape', 'discovery.relabel', 'loki.process'],
    ...['discovery.docker', 'loki.source.docker', 'loki.source.file', 'otelcol.receiver.otlp'],
    ...['prometheus.exporter.unix', 'otelcol.exporter.otlp', 'otelcol.processor.batch', 'loki.relabel'],
    ...['prometheus.relabel', 'otelcol.exporter.loki', 'loki.source.journal', 'discovery.kubernetes'],
  ];
  for (const name of used) expect(all).toContain(`${name} "`);
  for (const name of ['logging', 'http', 'tracing', 'livedebugging', 'remotecfg'])
    expect(all).toContain(`${name} {`);
  for (const name of ['declare', 'import.string', 'foreach']) expect(all).toContain(`${name} "`);
  for (const name of ['sys.env', 'constants.hostname', 'env', 'coalesce', 'json_path'])
    expect(all).toContain(name);
});

test.each(files)('%s prints the same configuration when the written file is run', (file) => {
  const { changes } = adoptedFile(file);
  const module: unknown = require(join(written, file.replace('.alloy', '.ts')));
  const [Made] = Object.values(module as object).filter((value) => value?.prototype instanceof Pipeline);
  const { AlloyConfig } = require('../../../lib/alloy') as typeof import('../../../lib/alloy');
  const { RootConstruct } = require('constructs') as typeof import('constructs');
  const config = new AlloyConfig(new RootConstruct(), 'config', {
    stability: 'experimental',
    community: true,
  });
  new Made(config);
  const printed = Object.values(config.files()).join('\n');
  expect(unordered(parseFile(printed))).toEqual(unordered(parseFile(printFile(changes.body))));
});

test.each(files)('%s says what it said, but for secrets and what Alloy has replaced', (file) => {
  const { changes } = adoptedFile(file);
  const before = readFileSync(join(directory, file), 'utf8');
  if (changes.secrets.length + changes.successors.length > 0) return;
  expect(unordered(changes.body)).toEqual(unordered(parseFile(before)));
});

test('all of them compile', () => {
  const settings = {
    extends: join(root, 'tsconfig.json'),
    include: ['*.ts'],
    exclude: [],
    compilerOptions: { rootDir: root, noEmit: true },
  };
  writeFileSync(join(written, 'tsconfig.json'), JSON.stringify(settings));
  const compiler = join(root, 'node_modules', '.bin', 'tsc');
  expect(errorsOf(compiler, ['--project', written])).toBe('');
}, 120_000);

test('all of them are as the formatter and the linter of this project want them', () => {
  const configuration = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'));
  const own = { ...configuration, root: true, $schema: undefined, files: { includes: ['**/*.ts'] } };
  writeFileSync(join(written, 'biome.json'), JSON.stringify(own));
  const biome = join(root, 'node_modules', '.bin', 'biome');
  const sources = files.map((file) => join(written, file.replace('.alloy', '.ts')));
  expect(errorsOf(biome, ['check', '--config-path', written, '--error-on-warnings', ...sources])).toBe('');
}, 60_000);

test('the words whose blocks keep their order are the groups of the schema', () => {
  const schemas = join(root, 'imports', 'alloy', 'schema');
  const found = readdirSync(schemas)
    .filter((file) => file !== 'stdlib.json')
    .flatMap((file) => Object.values(readSchema(join(schemas, file)).bodies))
    .flatMap((body) => Object.keys(body.groups ?? {}));
  expect([...new Set(found)].sort()).toEqual([...groups]);
});

test('every namespace of components can be run', () => {
  const generated = readdirSync(join(root, 'imports', 'alloy')).filter((file) => file.endsWith('.ts'));
  const found = generated
    .map((file) => file.replace('.ts', ''))
    .filter((name) => name !== 'common' && name !== 'release');
  expect(Object.keys(namespaces)).toEqual(found.sort());
});

test('what has a successor is deprecated or gone, and the successor is there', () => {
  const schemas = join(root, 'imports', 'alloy', 'schema');
  const { identifiers } = JSON.parse(readFileSync(join(schemas, 'stdlib.json'), 'utf8'));
  const deprecated = Object.keys(identifiers).filter((name) => identifiers[name].deprecated);
  expect(Object.keys(functions).sort()).toEqual(deprecated.sort());
  for (const name of Object.values(functions)) expect(identifiers[name].deprecated).toBeUndefined();
  for (const [gone, successor] of Object.entries(components)) {
    const { components: known } = readSchema(join(schemas, `${gone.split('.', 1)}.json`));
    expect([known[gone], known[successor]?.labelled]).toEqual([undefined, true]);
  }
});

function errorsOf(program: string, args: readonly string[]): string {
  try {
    execFileSync(program, args, { cwd: written, encoding: 'utf8', stdio: 'pipe' });
    return '';
  } catch (error) {
    return String(Reflect.get(Object(error), 'stdout')) + String(Reflect.get(Object(error), 'stderr'));
  }
}

/** A tree as data in which the order of blocks and attributes says nothing, but that of the stages of a pipeline. */
function unordered({ statements }: Body): unknown {
  const parts = statements.map((statement) => ({ key: keyOf(statement), value: data(statement) }));
  const keys = [...new Set(parts.map(({ key }) => key))].sort();
  return keys.map((key) => [key, parts.filter((part) => part.key === key).map(({ value }) => value)]);
}

function keyOf(statement: Statement): string {
  if (statement.kind === 'attribute') return statement.name;
  const [first = ''] = statement.name.split('.', 1);
  return groups.includes(first) ? first : `${statement.name} "${statement.label ?? ''}"`;
}

function data(statement: Statement): unknown {
  return statement.kind === 'block' ? [statement.name, unordered(statement.body)] : plain(statement.value);
}

/** Without the order of fields, which says nothing either. */
function plain(node: Node): unknown {
  if (node.kind === 'object') {
    const fields = node.fields.map(({ name, value }) => [name, plain(value)] as const);
    return { fields: fields.sort(([a], [b]) => a.localeCompare(b)) };
  }
  if (node.kind === 'array') return node.elements.map(plain);
  return JSON.stringify(node);
}
