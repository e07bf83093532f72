import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { x } from 'tinyexec';
import { joinRooms } from './package/join';

const root = join(__dirname, '..');
const build = join(root, 'build');

/** What is read when the package runs: the compiler takes along what is imported, and no more. */
const data = [
  'imports/alloy/schema',
  'imports/alloy/ottl',
  'imports/alloy/go-template',
  'imports/crds',
  'imports/crd-texts',
  'demo',
];

/** `npm run build`: makes build/, which is the package: JavaScript, declarations and data. */
async function main(): Promise<void> {
  rmSync(build, { recursive: true, force: true });
  const tsc = join(root, 'node_modules', '.bin', 'tsc');
  // Comments stay: `observability-lab docs` takes the meaning of a setting from that above its key.
  const { exitCode, stdout, stderr } = await x(tsc, ['--project', join(root, 'tsconfig.build.json')]);
  if (exitCode !== 0) throw new Error(`tsc failed with exit code ${exitCode}: ${stdout}${stderr}`);
  for (const folder of data) cpSync(join(root, folder), join(build, folder), { recursive: true });
  declareWithoutZod();
  joinRooms(build);
}

/** Has the declarations refer to the types of tools/package/zod, which says why. */
function declareWithoutZod(): void {
  const types = join(build, 'zod');
  const files = readdirSync(build, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.d.ts'),
  );
  for (const file of files.map((name) => join(build, name))) {
    const text = readFileSync(file, 'utf8');
    const path = relative(dirname(file), types).split(sep).join('/');
    const specifier = path.startsWith('.') ? path : `./${path}`;
    const own = text.replaceAll(/(from |import\()(['"])zod(?:\/v4\/core)?\2/g, `$1$2${specifier}$2`);
    if (own !== text) writeFileSync(file, own);
  }
  cpSync(join(__dirname, 'package', 'zod'), types, { recursive: true });
}

main().catch((error: unknown) => {
  console.error(`npm run build: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
});
