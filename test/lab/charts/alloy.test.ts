import { checkSettings } from '../../../lib/lab/environment';
import { labManifests } from '../../lab-manifests';

const token = (secret: string) => ({ kind: 'bearer', token: { secret, key: 'token' } });

const manifests = labManifests(
  checkSettings({
    cluster: { name: 'lab', provider: 'kind' },
    destinations: {
      local: { kind: 'local' },
      mimir: {
        kind: 'self-hosted',
        mimir: { url: 'https://mimir.example/api/v1/push', auth: token('mimir') },
      },
      loki: {
        kind: 'self-hosted',
        loki: { url: 'https://loki.example/loki/api/v1/push', auth: token('loki') },
      },
    },
    alloy: { stability: 'public-preview', queues: { place: 'disk' } },
    pipelines: {
      applicationObservability: { destinations: ['local'] },
      clusterEvents: { enabled: true, destinations: ['loki'] },
      nodeExporter: { enabled: true, destinations: ['mimir'] },
    },
  }),
);

describe('a collector', () => {
  test.each([
    ['alloy-node', 'monitoring-nodes', ['mimir']],
    ['alloy-singleton', 'monitoring', ['loki']],
    ['alloy-receiver', 'monitoring', []],
  ])('%s of the namespace %s may read the Secrets %j and no other', (name, namespace, secrets) => {
    const bindings = manifests.filter(
      ({ kind, subjects }) =>
        kind.endsWith('RoleBinding') &&
        JSON.stringify(subjects) === JSON.stringify([{ kind: 'ServiceAccount', name, namespace }]),
    );
    const roles = manifests.filter(({ kind, metadata }) =>
      bindings.some(
        (binding) =>
          binding.kind === `${kind}Binding` &&
          binding.metadata.namespace === metadata.namespace &&
          JSON.stringify(binding.roleRef).includes(`"name":"${metadata.name}"`),
      ),
    );
    const rules = roles.flatMap(({ metadata, rules }) =>
      Array.isArray(rules)
        ? rules
            .filter(({ resources }) => resources.includes('secrets'))
            .map((rule) => [metadata.namespace, rule])
        : [],
    );
    expect(rules).toEqual(
      secrets.map((secret) => [
        'monitoring',
        { apiGroups: [''], resources: ['secrets'], resourceNames: [secret], verbs: ['get'] },
      ]),
    );
  });

  test('sends only to the destinations of its own pipelines', () => {
    const files = Object.fromEntries(
      manifests
        .filter(({ kind, metadata }) => kind === 'ConfigMap' && metadata.name.startsWith('alloy-'))
        .map(({ metadata, data }) => [
          metadata.name,
          Object.keys(Object(data)).filter((file) => /^(destination|secrets)/.test(file)),
        ]),
    );
    expect(files).toEqual({
      'alloy-node-config': ['destination-mimir.alloy', 'secrets.alloy'],
      'alloy-receiver-config': ['destination-local.alloy'],
      'alloy-singleton-config': ['destination-loki.alloy', 'secrets.alloy'],
    });
  });

  test('is started with the stability that queues on disk need, where it has them', () => {
    const flags = manifests
      .filter(({ kind, metadata }) => /Set$|Deployment/.test(kind) && metadata.name.startsWith('alloy-'))
      .map(({ metadata, spec }) => [
        metadata.name,
        JSON.stringify(spec).includes('--stability.level=public-preview'),
      ]);
    expect(flags).toEqual([
      ['alloy-node', false],
      ['alloy-receiver', true],
      ['alloy-singleton', false],
    ]);
  });
});
