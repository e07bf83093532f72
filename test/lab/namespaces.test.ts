import { yamlOf } from '../../lib/kubernetes/yaml';
import { checkSettings } from '../../lib/lab/environment';
import { warningsOf } from '../../lib/lab/environment/warnings';
import { labNamespaces } from '../../lib/lab/lab-namespaces';
import { chartsOf, type Manifest } from '../../lib/lab/manifests';
import { namespaceRoles, namespaces } from '../../lib/lab/namespaces';
import { requiredSecrets } from '../../lib/lab/prerequisites';
import { everythingOn } from '../everything-on';

type Given = Readonly<Record<string, { readonly name?: string; readonly create?: boolean }>>;

/** Names that nothing else has, so that each can be found and turned back. */
const other = Object.fromEntries(namespaceRoles.map((role) => [role, `zz-${role.toLowerCase()}-zz`]));
const renamed: Given = Object.fromEntries(namespaceRoles.map((role) => [role, { name: other[role] }]));

const ambient = {
  pipelines: { ...everythingOn.kind.pipelines, mesh: { enabled: true, mode: 'ambient' } },
  alloy: { receiver: { from: ['shop'] } },
};
const shop = { name: 'shop', language: 'java', image: 'docker.io/example/shop:1.0.0', port: 8080 };
const legacy = {
  applications: [{ ...shop, entryPoints: ['/'] }],
  pipelines: { applicationObservability: { metricsFromTraces: 'legacy' } },
};

const settings = (given: Given, change: object = {}) =>
  checkSettings({ ...everythingOn.kind, namespaces: given, ...change });

const objects = (given: Given, change?: object) =>
  chartsOf(settings(given, change)).flatMap(({ manifests }) => manifests);

describe.each([
  ['everything', {}],
  ['the mode legacy', legacy],
  ['a mesh, and senders from elsewhere', ambient],
])('with other names, in %s', (_what, change) => {
  test('nothing but the names differs', () => {
    const back = namespaceRoles.reduce(
      (text, role) => text.replaceAll(String(other[role]), namespaces[role]),
      yamlOf(objects(renamed, change)),
    );
    expect(withoutChecksums(back)).toBe(withoutChecksums(yamlOf(objects({}, change))));
  });

  test('no usual name is left', () => {
    const left = objects(renamed, change).flatMap((object) =>
      texts(object.kind === 'CustomResourceDefinition' ? conversionOf(object) : object)
        .filter((text) => usual.test(text))
        .map((text) => `${object.kind} ${object.metadata.name}: ${text.slice(0, 200)}`),
    );
    expect(left).toEqual([]);
  });
});

/** Every text of an object that can hold the name of a namespace. */
function texts(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return notNamespaces.has(key) ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([inner, below]) => texts(below, inner));
}

/** Names and labels of other things; cert-manager's objects are called as its namespace is. */
const notNamespaces = new Set([
  'name',
  'serviceAccountName',
  'app.kubernetes.io/name',
  'app.kubernetes.io/instance',
]);

/** What of a definition is about the operator: its schema is about others. */
function conversionOf({ metadata, spec }: Manifest): object {
  const { conversion } = Object(spec) as { readonly conversion?: object };
  return { annotations: metadata.annotations, conversion };
}

/** The script of the load generator holds addresses. */
function withoutChecksums(text: string): string {
  return text.replace(/checksum\/load\.js: .*/g, '');
}

/** A usual name alone, between the parts of an address or of a reference, or as an element of a list of Alloy. */
const usual = new RegExp(
  `(^|[/.:"(|]|namespace[ =])(${Object.values(namespaces).join('|')})($|/|\\.svc|["|);]| logs)`,
  'm',
);

describe('a namespace that exists', () => {
  test('is in no manifest, and what is in it stays the same', () => {
    const without = objects({ monitoring: { create: false } });
    const all = objects({});
    expect(all.length - without.length).toBe(1);
    expect(without).toEqual(
      all.filter(({ kind, metadata }) => !(kind === 'Namespace' && metadata.name === 'monitoring')),
    );
  });

  test('may be all of them: there is no file of namespaces then', () => {
    const given = Object.fromEntries(namespaceRoles.map((role) => [role, { create: false }]));
    expect(chartsOf(settings(given)).map(({ chart }) => chart)).not.toContain('00-namespaces');
  });

  test('is one whose Secrets are brought all the same', () => {
    const given = { monitoring: { name: 'observability', create: false } };
    const { 'gke-standard': cloud } = everythingOn;
    const secrets = requiredSecrets(checkSettings({ ...cloud, namespaces: given }));
    expect(secrets.map(({ namespace }) => namespace)).toContain('observability');
    expect(secrets.map(({ namespace }) => namespace)).not.toContain('monitoring');
  });
});

describe('one namespace for several things', () => {
  const one = { name: 'observability' };
  const given = { monitoring: one, nodes: one, backend: one, collector: one, operator: one };

  test('is made once, at the level that the most demanding of them needs', () => {
    expect(labNamespaces(settings(given)).filter(({ name }) => name === one.name)).toEqual([
      {
        name: one.name,
        level: 'privileged',
        reason: 'the collector on each node reads files and processes of the node',
        create: true,
        hasPods: true,
      },
    ]);
  });

  test('is named once where a list of namespaces is', () => {
    const lists = objects(given).flatMap((object) => texts(object).filter((text) => text.includes(one.name)));
    expect(lists.filter((text) => /"observability", "observability"/.test(text))).toEqual([]);
  });

  test('gives no two objects one name', () => {
    const names = objects(given).map(
      ({ apiVersion, kind, metadata }) => `${apiVersion} ${kind} ${metadata.namespace} ${metadata.name}`,
    );
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test('says that collectors that need no privileges could be given them there', () => {
    expect(warningsOf(settings(given))).toContainEqual(
      'the namespace observability admits privileged pods, of whoever may make pods there: the collector on each node reads files and processes of the node. Give namespaces.nodes a name of its own to keep the others restricted.',
    );
  });
});
