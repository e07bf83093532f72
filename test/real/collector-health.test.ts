import { checkSettings } from '../../lib/lab/environment';
import { until } from '../../tools/test-cluster/until';
import { RunningLab } from './running-lab';
import type { Received } from './stand-ins/received';

let lab: RunningLab;
let received: Received;

const secret = (key: string) => ({ secret: 'databases', key });

beforeAll(async () => {
  const settings = checkSettings({
    cluster: { name: 'lab', provider: 'kind' },
    destinations: {
      databases: {
        kind: 'self-hosted',
        mimir: {
          url: 'https://mimir.example.com/api/v1/push',
          auth: { kind: 'basic', username: secret('user'), password: secret('password') },
        },
        loki: { url: 'https://loki.example.com/loki/api/v1/push' },
        tempo: { url: 'https://tempo.example.com' },
      },
    },
    pipelines: { collectorHealth: { enabled: true, interval: '5s', traceRatio: 1 } },
  });
  lab = await RunningLab.start(settings, { only: ['alloy-receiver'] });
  received = lab.destinations.received;
  await until('its metrics', async () => received.series[0]);
  await until('its logs', async () => received.entries[0]);
  await until('its traces', async () => received.spans.find(({ name }) => name === 'HTTP POST'));
}, 150_000);

afterAll(() => lab?.stop());

const pod = 'stand-in';

test('a real Alloy sends its own metrics, of which pod they are, and none that is not of use', () => {
  const own = received.series.filter(({ labels }) => labels.job === 'integrations/alloy');
  expect(own.find(({ labels }) => labels.__name__ === 'alloy_build_info')?.labels).toMatchObject({
    cluster: 'lab',
    container: 'alloy',
    instance: pod,
    namespace: pod,
    pod,
  });
  expect(own.filter(({ labels }) => labels.__name__?.endsWith('_bucket'))).toEqual([]);
});

test('a scrape of itself is at most 200 series', () => {
  const own = received.series.filter(({ labels }) => labels.job === 'integrations/alloy');
  const distinct = new Set(own.map(({ labels }) => JSON.stringify(labels)));
  expect(distinct.size).toBeGreaterThan(50);
  expect(distinct.size).toBeLessThanOrEqual(200);
});

test('it sends its logs, with their level as structured metadata', () => {
  const [entry] = received.entries;
  expect(entry?.labels).toBe(
    `{app="alloy", cluster="lab", container="alloy", job="integrations/alloy", namespace="${pod}", pod="${pod}", service_name="alloy", service_namespace="${pod}"}`,
  );
  expect(entry?.metadata).toHaveProperty('level');
  expect(entry?.line).not.toMatch(/\n$/);
});

test('it sends its traces, without the headers of requests to destinations', () => {
  const spans = received.spans.filter(({ name }) => name === 'HTTP POST');
  expect(spans[0]?.resource).toMatchObject({
    'service.name': 'alloy',
    'k8s.cluster.name': 'lab',
    'k8s.namespace.name': pod,
    'k8s.pod.name': pod,
    'k8s.node.name': pod,
    'service.instance.id': pod,
    'service.namespace': pod,
  });
  const headers = spans.flatMap(({ attributes }) =>
    Object.keys(attributes).filter((name) => name.includes('.header.')),
  );
  expect(headers).toEqual([]);
});

test('everything that came was understood', () => {
  expect(lab.destinations.problems).toEqual([]);
});
