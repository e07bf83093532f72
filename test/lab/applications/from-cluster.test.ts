import { secretCommand } from '../../../commands/command-line/secret-command';
import { checkSettings, type Settings } from '../../../lib/lab/environment';
import { chartsOf } from '../../../lib/lab/manifests';
import { broughtObjects, requiredSecrets } from '../../../lib/lab/prerequisites';

const shop = { name: 'shop', language: 'java', image: 'docker.io/example/shop:1', port: 8080 };

function settings(change: object, more: object = {}): Settings {
  return checkSettings({
    cluster: { name: 'lab', provider: 'kind' },
    destinations: { local: { kind: 'local' } },
    applications: [{ ...shop, ...change }],
    ...more,
  });
}

function template(change: object, more: object = {}) {
  const found = chartsOf(settings(change, more))
    .flatMap(({ manifests }) => manifests)
    .find(({ kind, metadata }) => kind === 'Deployment' && metadata.name === 'shop');
  return Object(found?.spec).template;
}

const pod = (change: object) => template(change).spec;

test('a variable may stand in a key of a Secret or of a ConfigMap', () => {
  const env = { DB_PASSWORD: { secret: 'db', key: 'password' }, MODE: { configMap: 'shop', key: 'mode' } };
  expect(pod({ env }).containers[0].env).toEqual([
    { name: 'DB_PASSWORD', valueFrom: { secretKeyRef: { name: 'db', key: 'password' } } },
    { name: 'MODE', valueFrom: { configMapKeyRef: { name: 'shop', key: 'mode' } } },
  ]);
});

test('variables that are referred to stand before those whose value may name them', () => {
  const env = {
    DB_URL: 'postgres://shop:$(DB_PASSWORD)@db/shop',
    DB_PASSWORD: { secret: 'db', key: 'password' },
  };
  expect(pod({ env }).containers[0].env.map(({ name }: { name: string }) => name)).toEqual([
    'DB_PASSWORD',
    'DB_URL',
  ]);
});

test('a reference takes the place of what the lab would tell an agent', () => {
  const env = { OTEL_SERVICE_NAME: { configMap: 'shop', key: 'name' } };
  const told = pod({ env, variant: 'manual-sidecar' }).containers[0].env;
  expect(told.filter(({ name }: { name: string }) => name === 'OTEL_SERVICE_NAME')).toEqual([
    { name: 'OTEL_SERVICE_NAME', valueFrom: { configMapKeyRef: { name: 'shop', key: 'name' } } },
  ]);
});

test('all keys of Secrets and ConfigMaps may be variables, in each container', () => {
  const side = { name: 'side', image: 'docker.io/example/side:1', envFrom: [{ configMap: 'side' }] };
  const { containers } = pod({ envFrom: [{ secret: 'shop', prefix: 'SHOP_' }], containers: [side] });
  expect(containers.map(({ envFrom }: { envFrom: unknown }) => envFrom)).toEqual([
    [{ prefix: 'SHOP_', secretRef: { name: 'shop' } }],
    [{ configMapRef: { name: 'side' } }],
  ]);
});

describe('a volume', () => {
  const volumes = [
    { name: 'config', mountPath: '/etc/shop', configMap: 'shop' },
    { name: 'keys', mountPath: '/keys', secret: 'keys', containers: ['app', 'side'] },
    { name: 'data', mountPath: '/data', claim: 'shop-data' },
    { name: 'cache', mountPath: '/cache', emptyDir: '1Gi' },
  ];
  const side = { name: 'side', image: 'docker.io/example/side:1' };
  const found = () => pod({ volumes, containers: [side] });

  test('is a ConfigMap, a Secret, a claim or an empty directory', () => {
    expect(found().volumes).toEqual(
      expect.arrayContaining([
        { name: 'config', configMap: { name: 'shop' } },
        { name: 'keys', secret: { secretName: 'keys' } },
        { name: 'data', persistentVolumeClaim: { claimName: 'shop-data' } },
        { name: 'cache', emptyDir: { sizeLimit: '1Gi' } },
      ]),
    );
  });

  test('is seen by the main container, or by those that it names', () => {
    const mounts = found().containers.map(({ volumeMounts }: { volumeMounts: { mountPath: string }[] }) =>
      volumeMounts.map(({ mountPath }) => mountPath),
    );
    expect(mounts).toEqual([
      ['/tmp', '/etc/shop', '/keys', '/data', '/cache'],
      ['/tmp', '/keys'],
    ]);
  });

  test('is read only where nobody could write to it', () => {
    const [{ volumeMounts }] = found().containers;
    const readOnly = volumeMounts.filter((mount: { readOnly?: boolean }) => mount.readOnly);
    expect(readOnly.map(({ name }: { name: string }) => name)).toEqual(['config', 'keys']);
  });

  test('that is an empty directory counts for what the container may write', () => {
    const limit = (change: object) => pod(change).containers[0].resources.limits['ephemeral-storage'];
    expect(limit({})).toBe('840Mi');
    expect(limit({ volumes, containers: [side] })).toBe('1864Mi');
  });
});

test('pods run by a ServiceAccount that is there, with its token where that is said', () => {
  expect(pod({ serviceAccount: 'shop' })).toMatchObject({
    serviceAccountName: 'shop',
    automountServiceAccountToken: false,
  });
  expect(pod({ serviceAccount: 'shop', serviceAccountToken: true }).automountServiceAccountToken).toBe(true);
});

test('processes belong to whom the settings say, and may write where they say', () => {
  const securityContext = { runAsUser: 2000, fsGroup: 3000, readOnlyRootFilesystem: false };
  const { securityContext: ofPod, containers } = pod({ securityContext });
  expect(ofPod).toMatchObject({ runAsNonRoot: true, runAsUser: 2000, runAsGroup: 1001, fsGroup: 3000 });
  expect(containers[0].securityContext).toMatchObject({
    readOnlyRootFilesystem: false,
    allowPrivilegeEscalation: false,
  });
});

test('the main container alone may listen on low ports', () => {
  const side = { name: 'side', image: 'docker.io/example/side:1' };
  const { containers } = pod({ containers: [side], securityContext: { capabilities: ['NET_BIND_SERVICE'] } });
  expect(
    containers.map(
      ({ securityContext }: { securityContext: { capabilities: object } }) => securityContext.capabilities,
    ),
  ).toEqual([{ drop: ['ALL'], add: ['NET_BIND_SERVICE'] }, { drop: ['ALL'] }]);
});

test('pods have labels and annotations of their own beside those of the lab', () => {
  const { metadata } = template({
    podLabels: { team: 'retail' },
    podAnnotations: { 'acme.example/cost': '42' },
  });
  expect(metadata.labels).toMatchObject({ team: 'retail', 'app.kubernetes.io/name': 'shop' });
  expect(metadata.annotations).toMatchObject({
    'acme.example/cost': '42',
    'instrumentation.opentelemetry.io/inject-java': 'opentelemetry-collector/auto',
  });
});

test('images are pulled by Secrets of the application, beside those of all', () => {
  const { spec } = template({ pullSecrets: ['shop'] }, { images: { pullSecrets: ['mirror'] } });
  expect(spec.imagePullSecrets).toEqual([{ name: 'shop' }, { name: 'mirror' }]);
});

describe('what somebody has to bring', () => {
  const named = settings({
    env: { DB_PASSWORD: { secret: 'db', key: 'password' }, MODE: { configMap: 'shop', key: 'mode' } },
    envFrom: [{ secret: 'shop' }],
    volumes: [{ name: 'data', mountPath: '/data', claim: 'shop-data' }],
    serviceAccount: 'shop',
    pullSecrets: ['registry'],
  });

  test('are the Secrets, each with the keys that are known and the command that makes it', () => {
    const secrets = requiredSecrets(named);
    expect(secrets.map(({ namespace, name, keys }) => [namespace, name, keys])).toEqual([
      ['applications', 'db', ['password']],
      ['applications', 'shop', []],
      ['applications', 'registry', ['.dockerconfigjson']],
    ]);
    expect(secrets.map((secret) => secretCommand(secret))[1]).toBe(
      'kubectl --namespace applications create secret generic shop --from-env-file=/dev/stdin    # then type a line NAME=... for each that the application reads and Ctrl-D; --from-file=FILE where it reads files',
    );
  });

  test('are ConfigMaps, claims and ServiceAccounts', () => {
    expect(broughtObjects(named)).toEqual([
      'ConfigMap applications/shop',
      'PersistentVolumeClaim applications/shop-data',
      'ServiceAccount applications/shop',
    ]);
  });
});

test.each([
  ['a value that names another variable', { DB_URL: 'postgres://shop:$(DB_PASSWORD)@db/shop' }],
  ['a secret that is another variable', { DB_PASSWORD: '$(OTHER)' }],
  ['a switch', { USE_TOKEN: 'true' }],
  ['where a secret is', { PASSWORD_FILE: '/keys/password' }],
  ['an address without a password', { DATABASE_URL: 'postgres://db:5432/shop' }],
])('%s is no credential', (_what, env) => {
  expect(() => settings({ env })).not.toThrow();
});
