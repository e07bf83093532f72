import { checkSettings } from '../../lib/lab/environment';
import { requiredSecrets } from '../../lib/lab/prerequisites';

const required = (destinations: object) =>
  requiredSecrets(checkSettings({ cluster: { name: 'lab', provider: 'kind' }, destinations }));

const key = (secret: string, name: string) => ({ secret, key: name });

test('a backend in the cluster needs no Secret', () => {
  expect(required({ local: { kind: 'local' } })).toEqual([]);
});

test("the password of the backend's Grafana is asked for beside the backend", () => {
  const local = { kind: 'local', grafana: { adminPassword: key('grafana', 'password') } };
  expect(required({ local })).toEqual([
    { namespace: 'observability-backend', name: 'grafana', keys: ['password'], pem: [] },
  ]);
});

test('every key that any destination refers to is asked for once, by the Secret that holds it', () => {
  const cloud = {
    kind: 'grafana-cloud',
    otlp: {
      url: 'https://otlp.example/otlp',
      username: key('cloud', 'user'),
      password: key('shared', 'token'),
    },
  };
  const own = {
    kind: 'self-hosted',
    mimir: {
      url: 'https://mimir.example/api/v1/push',
      auth: { kind: 'bearer', token: key('shared', 'token') },
      tls: { ca: key('own', 'ca.crt'), certificate: key('own', 'tls.crt'), key: key('own', 'tls.key') },
    },
  };
  expect(required({ cloud, own })).toEqual([
    { namespace: 'monitoring', name: 'cloud', keys: ['user'], pem: [] },
    { namespace: 'monitoring', name: 'shared', keys: ['token'], pem: [] },
    {
      namespace: 'monitoring',
      name: 'own',
      keys: ['ca.crt', 'tls.crt', 'tls.key'],
      pem: ['ca.crt', 'tls.crt', 'tls.key'],
    },
  ]);
});

test('what pipelines refer to is asked for where they are switched on', () => {
  const secrets = (enabled: boolean) =>
    requiredSecrets(
      checkSettings({
        cluster: { name: 'lab', provider: 'kind' },
        destinations: { local: { kind: 'local' } },
        pipelines: {
          frontEnds: { enabled, origins: ['https://shop.example'], apiKey: key('faro', 'api-key') },
          costs: {
            enabled,
            query: { url: 'https://mimir.example', auth: { kind: 'bearer', token: key('query', 'token') } },
          },
        },
      }),
    );
  expect(secrets(true)).toEqual([
    { namespace: 'monitoring', name: 'faro', keys: ['api-key'], pem: [] },
    { namespace: 'monitoring', name: 'query', keys: ['token'], pem: [] },
  ]);
  expect(secrets(false)).toEqual([]);
});
