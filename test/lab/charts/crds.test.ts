import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApiObject, Chart, JsonPatch, Testing } from 'cdk8s';
import { parse, parseAllDocuments } from 'yaml';
import { yamlOf } from '../../../lib/kubernetes/yaml';
import { Crds } from '../../../lib/lab/charts/crds';

const root = join(__dirname, '..', '..', '..');
const yaml = readdirSync(join(root, 'crds'));
const json = readdirSync(join(root, 'imports', 'crds'));

interface Definition {
  readonly metadata: { readonly name: string; readonly labels?: Readonly<Record<string, string>> };
  readonly spec: {
    readonly group: string;
    readonly versions: readonly { readonly selectableFields?: readonly unknown[] }[];
  };
}

function synth(...groups: string[]): readonly Definition[] {
  return synthFor(undefined, ...groups);
}

function synthFor(kubernetesVersion: string | undefined, ...groups: string[]): readonly Definition[] {
  const chart = new Chart(Testing.app(), 'test');
  new Crds(chart, 'crds', { groups, kubernetesVersion });
  return Testing.synth(chart);
}

function definitions(file: string): readonly Definition[] {
  const text = readFileSync(join(root, 'crds', file), 'utf8');
  return parseAllDocuments(text).map((document): Definition => document.toJS());
}

function readJson(file: string): Definition {
  return JSON.parse(readFileSync(join(root, 'imports', 'crds', file), 'utf8'));
}

test('a group brings all of its definitions and no other', () => {
  expect(synth('opentelemetry.io').map(({ metadata }) => metadata.name)).toEqual([
    'instrumentations.opentelemetry.io',
    'opampbridges.opentelemetry.io',
    'opentelemetrycollectors.opentelemetry.io',
    'targetallocators.opentelemetry.io',
  ]);
});

test('every definition is installed as crds/ has it, and says that it is the lab’s', () => {
  const installed = synth('cert-manager.io', 'acme.cert-manager.io', 'opentelemetry.io');
  expect(installed).toHaveLength(10);
  for (const { metadata, ...crd } of installed) {
    const { metadata: given, ...rest } = readJson(`${metadata.name}.json`);
    const labels = { ...given.labels, 'app.kubernetes.io/part-of': 'application-observability-lab' };
    expect({ ...crd, metadata }).toEqual({ ...rest, metadata: { ...given, labels } });
  }
});

test.each([
  ['1.28', 0],
  ['1.29', 0],
  ['1.30', 4],
  ['1.36', 4],
])('on Kubernetes %s, %i of six definitions of cert-manager have selectable fields', (version, count) => {
  const found = synthFor(version, 'cert-manager.io', 'acme.cert-manager.io').filter(({ spec }) =>
    spec.versions.some(({ selectableFields }) => selectableFields),
  );
  expect(found).toHaveLength(count);
});

test('a group that has no definitions is refused', () => {
  expect(() => synth('example.com')).toThrow(
    "CustomResourceDefinitions: group 'example.com' has none in imports/crds, which holds cert-manager.io, acme.cert-manager.io, opentelemetry.io; ask for one of these, or run npm run import.",
  );
});

test('every definition of crds/ has its copy in JSON, and each file is an API group', () => {
  const found = yaml.flatMap((file) => definitions(file).map(({ metadata }) => `${metadata.name}.json`));
  expect(found.sort()).toEqual(json);
  const groups = yaml.flatMap((file) => definitions(file).map(({ spec }) => `${spec.group}.yaml` === file));
  expect(groups).not.toContain(false);
});

test.each(yaml)('%s says the same in YAML and in JSON', (file) => {
  for (const definition of definitions(file)) {
    expect(readJson(`${definition.metadata.name}.json`)).toEqual(definition);
  }
});

test('cdk8s.yaml lists every file of crds/', () => {
  const { imports }: { imports: unknown } = parse(readFileSync(join(root, 'cdk8s.yaml'), 'utf8'));
  expect(imports).toEqual(expect.arrayContaining(yaml.map((file) => `crds/${file}`)));
});

test.each(json)('%s is small enough for client-side apply', (file) => {
  expect(JSON.stringify(readJson(file)).length).toBeLessThan(262_144);
});

test('no definition carries descriptions', () => {
  const described = json.filter((file) => hasDescription(readJson(file)));
  expect(described).toEqual([]);
});

/** A description is text; a field may be named description, which has a schema. */
function hasDescription(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(
    ([key, inner]) => (key === 'description' && typeof inner === 'string') || hasDescription(inner),
  );
}

describe('the text of a definition that is ready beforehand', () => {
  /** The definitions as objects of cdk8s, to change them. */
  function objects(): readonly ApiObject[] {
    const chart = new Chart(Testing.app(), 'test');
    new Crds(chart, 'crds', { groups: ['cert-manager.io', 'acme.cert-manager.io', 'opentelemetry.io'] });
    return chart.node.findAll().filter(ApiObject.isApiObject);
  }

  test.each(objects().map((object) => [object.name, object] as const))(
    'is the one that %s would have',
    (_, object) => {
      const json: unknown = object.toJson();
      expect(yamlOf([json])).toBe(yamlOf([JSON.parse(JSON.stringify(json))]));
    },
  );

  test('gives way to a patch of the spec', () => {
    const [object] = objects();
    object?.addJsonPatch(JsonPatch.replace('/spec/scope', 'Cluster'));
    expect(yamlOf([object?.toJson()])).toContain('\n  scope: Cluster\n');
  });

  test('stands below labels that were added', () => {
    const [object] = objects();
    object?.metadata.addLabel('team', 'platform');
    const text = yamlOf([object?.toJson()]);
    expect(text).toContain('\n    team: platform\n');
    expect(text).toBe(yamlOf([JSON.parse(JSON.stringify(object?.toJson()))]));
  });

  test('is not changed by whoever changes an object that was handed out', () => {
    const [object] = objects();
    const json: { spec: { scope: string } } = Object(object?.toJson());
    json.spec.scope = 'changed';
    object?.addJsonPatch(JsonPatch.add('/spec/conversion', { strategy: 'None' }));
    expect(Object(object?.toJson()).spec).toMatchObject({
      scope: 'Namespaced',
      conversion: { strategy: 'None' },
    });
  });
});
