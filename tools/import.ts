import { join } from 'node:path';
import { defineCommand, runMain } from 'citty';
import { x } from 'tinyexec';
import { writeAlloyImports } from './alloy-imports/write';
import { goIsMissing } from './go-build/go-version';
import { importCrds, writeCrds } from './import-crds';

const imports = join(__dirname, '..', 'imports');

/** What `npm run import -- <part>` makes, each part alone or, without an argument, all of them. */
const parts: Readonly<Record<string, () => Promise<void>>> = {
  /** imports/alloy/ from the sources of the Alloy release that tools/alloy-schema/release.txt names, and of its collector. */
  alloy: async () => {
    await writeSchema();
    await writeLanguages();
    await writeAlloyImports(join(imports, 'alloy'));
  },
  /** crds/ from the Go types of the operators, and imports/ from crds/. */
  crds: async () => {
    await writeCrds();
    await importCrds();
  },
};

async function writeSchema(): Promise<void> {
  const schema = join(imports, 'alloy', 'schema');
  const cwd = join(__dirname, 'alloy-schema');
  const { exitCode, stderr } = await x('go', ['run', '.', '-out', schema], { nodeOptions: { cwd } });
  if (exitCode !== 0) throw new Error(`tools/alloy-schema failed with exit code ${exitCode}: ${stderr}`);
}

/** What the languages inside that release's configuration know: OTTL, and templates of Go. */
async function writeLanguages(): Promise<void> {
  for (const [tool, name] of [
    ['ottl', 'tables.json'],
    ['go-template', 'functions.json'],
  ] as const) {
    const file = join(imports, 'alloy', tool, name);
    const cwd = join(__dirname, tool);
    const { exitCode, stderr } = await x('go', ['run', '.', '-write', file], { nodeOptions: { cwd } });
    if (exitCode !== 0) throw new Error(`tools/${tool} failed with exit code ${exitCode}: ${stderr}`);
  }
}

async function requireGo(): Promise<void> {
  try {
    await x('go', ['version'], { throwOnError: true });
  } catch {
    throw new Error(goIsMissing);
  }
}

const command = defineCommand({
  meta: { name: 'import', description: 'Makes imports/ and crds/ from the releases that the lab installs.' },
  args: {
    part: {
      type: 'positional',
      required: false,
      description: `only this part: ${Object.keys(parts).join(' or ')}`,
    },
  },
  async run({ args: { part } }) {
    try {
      await make(part);
    } catch (error) {
      console.error(`npm run import: ${error instanceof Error ? error.message : error}`);
      process.exitCode = 1;
    }
  },
});

async function make(part: string | undefined): Promise<void> {
  const chosen = part === undefined ? Object.values(parts) : [partOf(part)];
  await requireGo();
  for (const makePart of chosen) await makePart();
}

function partOf(name: string): () => Promise<void> {
  const part = parts[name];
  if (part) return part;
  throw new Error(`"${name}" is not a part; use ${Object.keys(parts).join(' or ')}, or none for all.`);
}

runMain(command);
