import { checkSettings } from '../../../lib/lab/environment';
import { objectsWith, settingsWith } from '../every-object/base';

const local = (more: object) => ({ destinations: { local: { kind: 'local', ...more } } });
const persistent = (size: string, more: object = {}) =>
  local({ storage: { size, persistent: true }, ...more });

/** The claims of an environment, by the name of the workload. */
function claims(settings: object) {
  return Object.fromEntries(
    objectsWith(settings).flatMap(({ kind, metadata, spec }) => {
      const { volumeClaimTemplates = [] } = Object(spec);
      const specs =
        kind === 'PersistentVolumeClaim'
          ? [spec]
          : volumeClaimTemplates.map((one: { spec: unknown }) => one.spec);
      return specs.map((one: unknown) => {
        const { storageClassName, resources } = Object(one);
        return [metadata.name, [resources.requests.storage, storageClassName]];
      });
    }),
  );
}

test('claims have the size and the class that the cluster gives unless something is said', () => {
  expect(claims({})).toEqual({
    'alloy-cluster': ['5Gi', undefined],
    'alloy-receiver': ['5Gi', undefined],
    'alloy-singleton': ['5Gi', undefined],
  });
});

test('a class holds for every claim, and each collector may have its own size and class', () => {
  const alloy = {
    receiver: { claim: { size: '20Gi', class: 'fast' } },
    singleton: { claim: { size: '1Gi' } },
  };
  expect(claims({ storage: { class: 'standard-rwo' }, alloy, ...persistent('12Gi') })).toEqual({
    'alloy-cluster': ['5Gi', 'standard-rwo'],
    'alloy-receiver': ['20Gi', 'fast'],
    'alloy-singleton': ['1Gi', 'standard-rwo'],
    backend: ['12Gi', 'standard-rwo'],
  });
});

const backendOf = (settings: object) =>
  Object(
    objectsWith(settings).find(({ kind, metadata }) => kind === 'Deployment' && metadata.name === 'backend')
      ?.spec,
  ).template.spec;

test('the telemetry of the backend stands on its claim, and what is temporary beside it', () => {
  const { volumes, containers } = backendOf(persistent('12Gi'));
  expect(volumes).toContainEqual({ name: 'data', persistentVolumeClaim: { claimName: 'backend' } });
  expect(containers[0].volumeMounts).toContainEqual({
    name: 'data',
    mountPath: '/otel-lgtm/data',
    subPath: 'pyroscope',
  });
  expect(containers[0].volumeMounts).toContainEqual({ name: 'tmp', mountPath: '/tmp' });
  expect(containers[0].resources.limits['ephemeral-storage']).toBe('3Gi');
});

test('a larger empty directory is bounded too, and Prometheus keeps within a third of it', () => {
  const { volumes, containers } = backendOf(local({ storage: { size: '30Gi' } }));
  expect(volumes).toContainEqual({ name: 'data', emptyDir: { sizeLimit: '30Gi' } });
  expect(containers[0].resources.limits['ephemeral-storage']).toBe('33Gi');
  const { value } = containers[0].env.find(({ name }: { name: string }) => name === 'PROMETHEUS_EXTRA_ARGS');
  expect(value).toContain('--storage.tsdb.retention.size=10GB');
});

test('a retention that the size does not reach for is refused', () => {
  expect(() => settingsWith(local({ retention: '8d' }))).toThrow(
    'destinations.local.retention is "8d", but a storage.size of 6Gi is for 7d at most, a week for each 6Gi; give less, or more in storage.size.',
  );
  expect(() => settingsWith(persistent('30Gi', { retention: '35d' }))).not.toThrow();
});

test.each([
  [
    { storage: { class: 'Fast' } },
    'storage.class is "Fast", but it takes a DNS subdomain (1 to 253 lower-case letters, digits, hyphens and dots, a letter or a digit at both ends); name a StorageClass that kubectl get storageclasses shows.',
  ],
  [
    { alloy: { receiver: { claim: { size: '10' } } } },
    'alloy.receiver.claim.size is "10", but it takes a size from 1Gi to 16Ti, such as 20Gi; give the size of the volume.',
  ],
  [
    { alloy: { node: { claim: { size: '10Gi' } } } },
    'alloy.node has the unknown key "claim", but it takes resources, scheduling; correct the spelling or remove it.',
  ],
  [
    local({ storage: { size: '1Gi' } }),
    'destinations.local.storage.size is "1Gi", but it takes a size from 3Gi to 1Ti, such as 20Gi; give the size of the volume.',
  ],
])('%j is refused with one sentence', (change, sentence) => {
  const lab = { cluster: { name: 'lab', provider: 'kind' }, destinations: { local: { kind: 'local' } } };
  expect(() => checkSettings({ ...lab, ...change })).toThrow(sentence);
});
