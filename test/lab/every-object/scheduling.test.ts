import { type Pod, pods } from '../../../lib/lab/checks/pods';
import { warningsOf } from '../../../lib/lab/environment';
import { objectsWith, settingsWith } from './base';

const pool = { nodeSelector: { pool: 'observability' } };
const taint = { key: 'dedicated', operator: 'Equal', value: 'observability', effect: 'NoSchedule' };

const named = (settings: object, name: string): Pod['spec'] | undefined =>
  pods(objectsWith(settings)).find(({ owner }) => owner.metadata.name === name)?.spec;

test('every pod of the lab says that it runs on Linux, and those of its own images on which architectures', () => {
  const all = pods(objectsWith({}));
  expect(all.map(({ spec }) => spec.nodeSelector?.['kubernetes.io/os'])).toEqual(all.map(() => 'linux'));
  expect(
    all.filter(({ spec }) => spec.affinity === undefined).map(({ owner }) => owner.metadata.name),
  ).toEqual(['shop']);
});

test('what is said for all holds for every pod', () => {
  const all = pods(
    objectsWith({ scheduling: { ...pool, tolerations: [taint], priorityClassName: 'observability' } }),
  );
  for (const { spec } of all) {
    expect(spec).toMatchObject({
      nodeSelector: { 'kubernetes.io/os': 'linux', pool: 'observability' },
      tolerations: expect.arrayContaining([taint]),
      priorityClassName: 'observability',
    });
  }
});

test.each([
  ['alloy-receiver', (scheduling: object) => ({ alloy: { receiver: { scheduling } } })],
  ['alloy-cluster', (scheduling: object) => ({ alloy: { cluster: { scheduling } } })],
  ['alloy-node', (scheduling: object) => ({ alloy: { node: { scheduling } } })],
  ['alloy-singleton', (scheduling: object) => ({ alloy: { singleton: { scheduling } } })],
  ['cert-manager', (scheduling: object) => ({ install: { certManager: { scheduling } } })],
  ['cert-manager-webhook', (scheduling: object) => ({ install: { certManager: { scheduling } } })],
  [
    'opentelemetry-operator-controller-manager',
    (scheduling: object) => ({ install: { operator: { scheduling } } }),
  ],
  [
    'kube-state-metrics',
    (scheduling: object) => ({ pipelines: { kubeStateMetrics: { enabled: true, scheduling } } }),
  ],
  ['backend', (scheduling: object) => ({ destinations: { local: { kind: 'local', scheduling } } })],
  ['load-generator', (scheduling: object) => ({ loadGenerator: { enabled: true, scheduling } })],
])('what is said for %s takes the place of the same key for all, and others keep theirs', (name, own) => {
  const settings = { scheduling: pool, ...own({ nodeSelector: { pool: 'other' } }) };
  expect(named(settings, name)?.nodeSelector).toEqual({ 'kubernetes.io/os': 'linux', pool: 'other' });
  const others = pods(objectsWith(settings)).filter(
    ({ spec }) => spec.nodeSelector?.pool === 'observability',
  );
  expect(others.length).toBeGreaterThan(5);
});

test('an application has a place of its own', () => {
  const [shop] = settingsWith({}).applications;
  const applications = [{ ...shop, scheduling: { nodeSelector: { pool: 'shop' } } }];
  expect(named({ applications }, 'shop')?.nodeSelector).toMatchObject({ pool: 'shop' });
});

test('the collector of each node tolerates every taint that keeps pods away, unless a setting says which', () => {
  const every = { operator: 'Exists', effect: 'NoSchedule' };
  expect(named({}, 'alloy-node')?.tolerations).toEqual([every]);
  expect(named({ scheduling: { tolerations: [taint] } }, 'alloy-node')?.tolerations).toEqual([every, taint]);
  expect(
    named({ alloy: { node: { scheduling: { tolerations: [taint] } } } }, 'alloy-node')?.tolerations,
  ).toEqual([taint]);
  expect(named({ alloy: { node: { scheduling: { tolerations: [] } } } }, 'alloy-node')?.tolerations).toEqual(
    [],
  );
});

test('the architectures stand beside each term of an affinity', () => {
  const zone = (value: string) => ({
    matchExpressions: [{ key: 'topology.kubernetes.io/zone', operator: 'In', values: [value] }],
  });
  const nodeAffinity = {
    requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [zone('a'), zone('b')] },
  };
  const affinity = named({ scheduling: { affinity: { nodeAffinity } } }, 'alloy-receiver')?.affinity;
  const terms = affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution?.nodeSelectorTerms;
  expect(terms?.map(({ matchExpressions }) => matchExpressions?.map(({ key }) => key))).toEqual([
    ['topology.kubernetes.io/zone', 'kubernetes.io/arch'],
    ['topology.kubernetes.io/zone', 'kubernetes.io/arch'],
  ]);
});

test('a spread counts the pods of its own workload', () => {
  const topologySpread = [{ topologyKey: 'topology.kubernetes.io/zone', whenUnsatisfiable: 'DoNotSchedule' }];
  expect(named({ scheduling: { topologySpread } }, 'alloy-receiver')?.topologySpreadConstraints).toEqual([
    {
      maxSkew: 1,
      topologyKey: 'topology.kubernetes.io/zone',
      whenUnsatisfiable: 'DoNotSchedule',
      labelSelector: {
        matchLabels: { 'app.kubernetes.io/name': 'alloy', 'app.kubernetes.io/instance': 'alloy-receiver' },
      },
    },
  ]);
});

test('a selector that leaves nodes without a collector is said', () => {
  const sentence = expect.stringContaining('nodes without the label pool get no collector');
  expect(warningsOf(settingsWith({ scheduling: pool }))).toContainEqual(sentence);
  const everyNode = { scheduling: pool, alloy: { node: { scheduling: { nodeSelector: {} } } } };
  expect(warningsOf(settingsWith(everyNode))).not.toContainEqual(sentence);
});
