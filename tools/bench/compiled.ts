import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from '@swc/core';

const root = join(__dirname, '..', '..');
const build = join(root, 'build');

/** The program of the package, as `npm run build` makes it. */
export const program = join(build, 'commands', 'observability-lab.js');

/** Writes the environment with everything on as a user of the package has it, translated: what is timed is the lab. */
export function writeEverythingOn(folder: string): string {
  const lab = JSON.stringify(join(build, 'lib', 'lab', 'index.js'));
  const source = readFileSync(join(root, 'test', 'everything-on.ts'), 'utf8');
  const { code } = transformSync(source.replaceAll(/'\.\.\/lib\/lab\/[\w/-]+'/g, lab), {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
  });
  writeFileSync(join(folder, 'everything-on.cjs'), code);
  const environment = join(folder, 'everything.cjs');
  writeFileSync(
    environment,
    `module.exports = require('./everything-on.cjs').everythingOn['gke-standard'];\n`,
  );
  return environment;
}

/** The measure of everything else: a process that only loads what any lab of this kind loads. */
export function writeMeasure(folder: string): string {
  const file = join(folder, 'measure.cjs');
  const packages = ['cdk8s', 'cdk8s-plus-28', 'zod'].map((name) => require.resolve(name, { paths: [root] }));
  writeFileSync(file, packages.map((path) => `require(${JSON.stringify(path)});\n`).join(''));
  return file;
}
