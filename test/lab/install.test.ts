import { checkSettings } from '../../lib/lab/environment';
import { existingOf } from '../../lib/lab/existing';
import { chartsOf } from '../../lib/lab/manifests';
import { requiredSecrets } from '../../lib/lab/prerequisites';

const authority = '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n';
const shop = { name: 'shop', language: 'java', image: 'docker.io/example/shop:1.0.0', port: 8080 };

const lab = (install: object, more: object = {}) =>
  checkSettings({
    cluster: { name: 'lab', provider: 'other' },
    destinations: { local: { kind: 'local' } },
    applications: [shop],
    install,
    ...more,
  });

const charts = (...given: Parameters<typeof lab>) => chartsOf(lab(...given)).map(({ chart }) => chart);
const objects = (...given: Parameters<typeof lab>) =>
  chartsOf(lab(...given)).flatMap(({ manifests }) => manifests);

const stateMetrics = (change: object) => ({ pipelines: { kubeStateMetrics: { enabled: true, ...change } } });

describe('a cert-manager of the cluster', () => {
  test('leaves nothing of cert-manager but the certificate of the operator', () => {
    const text = JSON.stringify(objects({ certManager: false }));
    expect(charts({ certManager: false })).not.toContain('10-cert-manager');
    expect(text).not.toContain('quay.io/jetstack');
    expect(objects({ certManager: false }).map(({ kind, metadata }) => `${kind} ${metadata.name}`)).toEqual(
      expect.arrayContaining(['Certificate opentelemetry-operator-serving-cert']),
    );
    expect(
      objects({ certManager: false }).filter(
        ({ kind, metadata }) => kind === 'Namespace' && metadata.name === 'cert-manager',
      ),
    ).toEqual([]);
  });

  test('has to be there before the lab', () => {
    expect(existingOf(lab({ certManager: false })).certManager).toBe(true);
    expect(existingOf(lab({})).certManager).toBe(false);
  });
});

describe('a certificate that is brought', () => {
  const brought = { operator: { certificate: { secret: 'webhook', authority } } };

  test('takes the place of cert-manager', () => {
    const text = JSON.stringify(objects(brought));
    expect(charts(brought)).not.toContain('10-cert-manager');
    expect(text).not.toContain('cert-manager.io');
    expect(existingOf(lab({ ...brought, certManager: false })).certManager).toBe(false);
  });

  test('is mounted by the operator, and its authority is told to every webhook', () => {
    const caBundle = Buffer.from(authority).toString('base64');
    const all = objects(brought);
    const webhooks = all
      .filter(({ kind, metadata }) => /WebhookConfiguration$/.test(kind) && /operator/.test(metadata.name))
      .flatMap((object) => Object(object).webhooks);
    expect(webhooks.length).toBeGreaterThan(5);
    expect(webhooks).toEqual(
      webhooks.map(() => expect.objectContaining({ clientConfig: expect.objectContaining({ caBundle }) })),
    );
    const collectors = all.find(
      ({ metadata }) => metadata.name === 'opentelemetrycollectors.opentelemetry.io',
    );
    expect(Object(collectors?.spec).conversion.webhook.clientConfig).toMatchObject({ caBundle });
    const manager = all.find(({ metadata }) => metadata.name === 'opentelemetry-operator-controller-manager');
    expect(JSON.stringify(all.filter(({ kind }) => kind === 'Deployment'))).toContain(
      '"secretName":"webhook"',
    );
    expect(manager).toBeDefined();
  });

  test('is a Secret to make before', () => {
    expect(requiredSecrets(lab(brought))).toContainEqual({
      namespace: 'opentelemetry-operator-system',
      name: 'webhook',
      keys: ['tls.crt', 'tls.key'],
      pem: ['tls.crt', 'tls.key'],
    });
  });
});

describe('an operator of the cluster', () => {
  test('leaves nothing of the operator, nor of cert-manager, which is there for it', () => {
    expect(charts({ operator: false })).toEqual([
      '00-namespaces',
      '05-injection-policy',
      '30-alloy',
      '40-instrumentation',
      '50-apps',
      '58-dashboards',
      '60-backend',
    ]);
    expect(objects({ operator: false }).filter(({ kind }) => kind === 'CustomResourceDefinition')).toEqual(
      [],
    );
  });

  test('has to inject what the applications ask for, where they are', () => {
    const worker = { name: 'worker', language: 'python', image: 'docker.io/example/worker:1' };
    const applications = [
      { ...shop, containers: [worker] },
      { ...shop, name: 'cart' },
    ];
    const labels = { team: 'observability' };
    expect(existingOf(lab({ operator: false }, { applications, labels })).operator).toEqual({
      injected: {
        name: 'applications',
        labels: {
          'app.kubernetes.io/part-of': 'application-observability-lab',
          team: 'observability',
          'kubernetes.io/metadata.name': 'applications',
        },
      },
      objects: 'opentelemetry-collector',
      languages: expect.arrayContaining([
        { language: 'java', application: 'shop' },
        { language: 'python', application: 'shop' },
      ]),
      observed: [],
      severalLanguages: 'shop',
    });
  });

  test('has to inject what is observed of others, where they are', () => {
    const observe = [
      { namespace: 'bank', language: 'go', executable: '/server' },
      { namespace: 'till', variant: 'sidecar' },
    ];
    expect(existingOf(lab({ operator: false }, { observe })).operator?.observed).toEqual([
      { namespace: 'bank', languages: ['go'] },
      { namespace: 'till', languages: [] },
    ]);
  });
});

describe('a kube-state-metrics of the cluster', () => {
  const address = 'kube-state-metrics.kube-system.svc:8080';

  test('is scraped where the pipeline says, and nothing of it is installed', () => {
    const given = [{ kubeStateMetrics: false }, stateMetrics({ address })] as const;
    expect(charts(...given)).not.toContain('32-kube-state-metrics');
    expect(JSON.stringify(objects(...given))).toContain(address);
    expect(existingOf(lab(...given)).kubeStateMetrics).toEqual({ address });
  });

  test('may be several pods, each of which is scraped on its port', () => {
    const pods = { namespace: 'kube-system', port: 8081 };
    const text = JSON.stringify(objects({ kubeStateMetrics: false }, stateMetrics({ pods })));
    expect(text).toContain('label = \\"app.kubernetes.io/name=kube-state-metrics\\"');
    expect(text).toContain('regex         = \\"8081\\"');
  });
});
