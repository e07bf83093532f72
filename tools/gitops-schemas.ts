import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { x } from 'tinyexec';
import { parse } from 'yaml';
import { z } from 'zod';

/** Where each definition is published: the newest releases that the project's Go loads. */
const sources = [
  {
    module: 'github.com/argoproj/argo-cd/v3@v3.4.13',
    file: 'manifests/crds/application-crd.yaml',
    version: 'v1alpha1',
  },
  {
    module: 'github.com/fluxcd/kustomize-controller@v1.9.6',
    file: 'config/crd/bases/kustomize.toolkit.fluxcd.io_kustomizations.yaml',
    version: 'v1',
  },
  {
    module: 'github.com/fluxcd/source-controller@v1.9.6',
    file: 'config/crd/bases/source.toolkit.fluxcd.io_gitrepositories.yaml',
    version: 'v1',
  },
] as const;

const output = join(__dirname, '..', 'test', 'commands', 'gitops', 'schemas');

const schema = z.record(z.string(), z.unknown());
const definition = z.looseObject({
  spec: z.looseObject({
    group: z.string(),
    names: z.looseObject({ kind: z.string() }),
    versions: z.array(
      z.looseObject({
        name: z.string(),
        schema: z.looseObject({
          openAPIV3Schema: z.looseObject({ properties: z.looseObject({ spec: schema }) }),
        }),
      }),
    ),
  }),
});

/** What is checked; descriptions, defaults and rules in other languages are left out. */
const kept = ['type', 'enum', 'pattern', 'required', 'minLength', 'maxLength', 'minimum', 'maximum'];

/** Writes what the tests of lib/gitops check against: the schema of `spec` of each kind. */
async function main(): Promise<void> {
  mkdirSync(output, { recursive: true });
  for (const { module, file, version } of sources) {
    const { stdout } = await x('go', ['mod', 'download', '-json', module]);
    const { Dir: directory } = z.object({ Dir: z.string() }).parse(JSON.parse(stdout));
    const { spec } = definition.parse(parse(readFileSync(join(directory, file), 'utf8')));
    const found = spec.versions.find(({ name }) => name === version);
    if (found === undefined) throw new Error(`${module}: ${file} has no version ${version}.`);
    const text = JSON.stringify(
      {
        source: `${module}, ${file}`,
        apiVersion: `${spec.group}/${version}`,
        kind: spec.names.kind,
        spec: closed(found.schema.openAPIV3Schema.properties.spec),
      },
      null,
      1,
    );
    writeFileSync(join(output, `${spec.names.kind.toLowerCase()}.json`), `${text}\n`);
  }
}

/** The same schema, where an object that lists its fields has no others. */
function closed(open: z.infer<typeof schema>): z.infer<typeof schema> {
  const result = Object.fromEntries(Object.entries(open).filter(([key]) => kept.includes(key)));
  const properties = schema.optional().parse(open.properties);
  if (properties !== undefined) {
    result.properties = Object.fromEntries(
      Object.entries(properties).map(([name, property]) => [name, closed(schema.parse(property))]),
    );
    if (open['x-kubernetes-preserve-unknown-fields'] !== true) result.additionalProperties = false;
  }
  const items = schema.optional().parse(open.items);
  if (items !== undefined) result.items = closed(items);
  const values = schema.safeParse(open.additionalProperties);
  if (values.success) result.additionalProperties = closed(values.data);
  return result;
}

void main();
