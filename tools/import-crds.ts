import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ApiObject, Chart, Testing } from 'cdk8s';
import { x } from 'tinyexec';
import { parseAllDocuments } from 'yaml';
import { z } from 'zod';
import { yamlOf } from '../lib/kubernetes/yaml';

const root = join(__dirname, '..');
const crds = join(root, 'crds');
const imports = join(root, 'imports');

const manifest = z.looseObject({
  apiVersion: z.string(),
  kind: z.string(),
  metadata: z.looseObject({ name: z.string() }),
});

/** Writes crds/ with the Go program of tools/crds. */
export async function writeCrds(): Promise<void> {
  await rm(crds, { recursive: true, force: true });
  await run('go', ['run', '.', '-out', crds], join(root, 'tools', 'crds'));
}

/** Writes imports/ from crds/: a module for every API group, as cdk8s.yaml lists them, and each definition as JSON. */
export async function importCrds(): Promise<void> {
  await copyAsJson();
  // Without --no-save the CLI rewrites cdk8s.yaml.
  await run('cdk8s', ['import', '--no-save'], root);
}

/**
 * For lib/lab/charts/crds.ts, which says why: each definition as cdk8s gives it, and the text of its `spec`. The API
 * server's name of a definition is the name of its file.
 */
async function copyAsJson(): Promise<void> {
  const json = join(imports, 'crds');
  const texts = join(imports, 'crd-texts');
  for (const folder of [json, texts]) {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
  }
  for (const file of await readdir(crds)) {
    for (const document of parseAllDocuments(await readFile(join(crds, file), 'utf8'))) {
      const chart = new Chart(Testing.app(), 'chart');
      const definition = manifest.parse(
        new ApiObject(chart, 'definition', manifest.parse(document.toJS())).toJson(),
      );
      const { name } = definition.metadata;
      await writeFile(join(json, `${name}.json`), `${JSON.stringify(definition)}\n`);
      await writeFile(join(texts, `${name}.yaml`), yamlOf([{ spec: definition.spec }]));
    }
  }
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
