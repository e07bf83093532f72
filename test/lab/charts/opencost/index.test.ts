import { Testing } from 'cdk8s';
import { opencostIn } from '../../../../lib/lab/addresses/opencost';
import { Opencost, type OpencostProps } from '../../../../lib/lab/charts/opencost';
import { Objects } from '../synthesized';

const opencost = opencostIn({ monitoring: 'monitoring' });

function chart(props: Partial<OpencostProps> = {}): Objects {
  return new Objects(
    new Opencost(Testing.app(), 'opencost', { clusterName: 'lab', interval: '60s', ...props }),
  );
}

const objects = chart();

function container(of: Objects) {
  const [pod] = of.pods();
  const [found] = pod?.spec.containers ?? [];
  return found;
}

/** Values of the variables that are written down, and Secrets of the others. */
function environment(props: Partial<OpencostProps> = {}): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    (container(chart(props))?.env ?? []).map(({ name, value, valueFrom }) => [
      name,
      value ?? valueFrom?.secretKeyRef,
    ]),
  );
}

test('it changes nothing, and reads no Secrets', () => {
  const rules = objects.every('ClusterRole', 'Role').flatMap(({ rules }) => rules ?? []);
  expect([...new Set(rules.flatMap(({ verbs }) => verbs))].sort()).toEqual(['get', 'list', 'watch']);
  expect(objects.verbs('', 'secrets')).toEqual([]);
});

test('of ConfigMaps it reads those of its own namespace only', () => {
  expect(objects.verbs('', 'configmaps', objects.every('ClusterRole'))).toEqual([]);
  expect(objects.verbs('', 'configmaps', objects.every('Role'))).toContain('get');
});

test('it asks the Prometheus of the backend in the cluster, for its own cluster, unless another is named', () => {
  expect(environment()).toMatchObject({
    PROMETHEUS_SERVER_ENDPOINT: 'http://backend.observability-backend.svc.cluster.local:9090',
    CLUSTER_ID: 'lab',
    PROM_CLUSTER_ID_LABEL: 'cluster',
    PROMETHEUS_SCRAPE_JOB_NAME: 'integrations/opencost',
    PROMETHEUS_SCRAPE_INTERVAL: '60s',
  });
});

test('credentials come from Secrets', () => {
  const url = 'https://prometheus.example/api/prom';
  const username = { secret: 'cloud', key: 'user' };
  const password = { secret: 'cloud', key: 'token' };
  expect(
    environment({
      query: { url, auth: { kind: 'basic', username, password } },
      googleApiKey: { secret: 'google', key: 'key' },
    }),
  ).toMatchObject({
    PROMETHEUS_SERVER_ENDPOINT: url,
    DB_BASIC_AUTH_USERNAME: { name: 'cloud', key: 'user' },
    DB_BASIC_AUTH_PW: { name: 'cloud', key: 'token' },
    CLOUD_PROVIDER_API_KEY: { name: 'google', key: 'key' },
  });
  expect(environment({ query: { url, auth: { kind: 'bearer', token: password } } })).toMatchObject({
    DB_BEARER_TOKEN: { name: 'cloud', key: 'token' },
  });
});

test('it opens one port, without a second server for language models', () => {
  expect(container(objects)?.ports?.map(({ containerPort }) => containerPort)).toEqual([opencost.port]);
  expect(environment()).toHaveProperty('MCP_SERVER_ENABLED', 'false');
});

test('it is scraped where its Service is, and only collectors reach it', () => {
  const [host = '', port] = opencost.address.split(':');
  const service = objects.one('Service', host.split('.')[0] ?? '');
  expect(service.spec?.ports?.map((each) => String(each.port))).toEqual([port]);
  expect(objects.behind(service.metadata.name)).toEqual(['opencost']);
  expect(objects.every('NetworkPolicy')).toMatchObject([
    {
      spec: {
        ingress: [{ from: [{ podSelector: { matchLabels: { 'app.kubernetes.io/name': 'alloy' } } }] }],
      },
    },
  ]);
});

test('it writes its prices to a directory that is its own', () => {
  const { CONFIG_PATH } = environment();
  expect(container(objects)?.volumeMounts?.map(({ mountPath }) => mountPath)).toEqual([CONFIG_PATH]);
});
