import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { x } from 'tinyexec';
import { parse } from 'yaml';

const root = join(__dirname, '..');
const crds = join(root, 'crds');
const imports = join(root, 'imports');

/** Writes crds/ with the Go program of tools/crds. */
export async function writeCrds(): Promise<void> {
  await run('go', ['run', '.', '-out', crds], join(root, 'tools', 'crds'));
}

/** Writes imports/ from crds/: `<group>.ts` for every API group, and each file again as JSON, for lib/charts/crds.ts. */
export async function importCrds(): Promise<void> {
  await copyAsJson();
  const scratch = await mkdtemp(join(tmpdir(), 'crds-'));
  try {
    for (const [group, files] of await byGroup()) {
      // `cdk8s import` writes one module for each group and run, so a second file of a group would replace the
      // first: https://github.com/cdk8s-team/cdk8s-cli/issues/3797
      const source = join(scratch, `${group}.yaml`);
      await writeFile(source, files.map((text) => `---\n${text}`).join(''));
      await run(
        'cdk8s',
        ['import', source, '--no-save', '--language', 'typescript', '--output', imports],
        root,
      );
    }
  } finally {
    await rm(scratch, { recursive: true });
  }
}

async function copyAsJson(): Promise<void> {
  const json = join(imports, 'crds');
  await rm(json, { recursive: true, force: true });
  await mkdir(json, { recursive: true });
  for (const file of await readdir(crds)) {
    const crd: unknown = parse(await readFile(join(crds, file), 'utf8'));
    await writeFile(join(json, file.replace(/\.yaml$/, '.json')), `${JSON.stringify(crd)}\n`);
  }
}

/** The files of crds/ are named `<plural>.<group>.yaml`, as the API server names the objects in them. */
async function byGroup(): Promise<Map<string, string[]>> {
  const groups = new Map<string, string[]>();
  for (const file of (await readdir(crds)).sort()) {
    const group = file.slice(file.indexOf('.') + 1, -'.yaml'.length);
    groups.set(group, [...(groups.get(group) ?? []), await readFile(join(crds, file), 'utf8')]);
  }
  return groups;
}

async function run(command: string, args: string[], cwd: string): Promise<void> {
  // Without this variable the CLI asks a package registry for its newest version on every run.
  const env = { CDK8S_CHECK_UPGRADE: 'false' };
  const { exitCode, stdout, stderr } = await x(command, args, { nodeOptions: { cwd, env } });
  if (exitCode !== 0) {
    throw new Error(`${command} ${args.join(' ')} failed with exit code ${exitCode}: ${stderr || stdout}`);
  }
}

if (require.main === module) {
  writeCrds()
    .then(importCrds)
    .catch((error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      process.exitCode = 1;
    });
}
