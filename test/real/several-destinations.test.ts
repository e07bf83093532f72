import { setTimeout } from 'node:timers/promises';
import { checkSettings } from '../../lib/lab/environment';
import { until } from '../../tools/test-cluster/until';
import { gaugeOf, logOf, send, traceId, traceOf } from './otlp';
import { RunningLab } from './running-lab';
import { order, shop, shopPod } from './shop';
import { tokenFor, tokenPath } from './stand-ins/destinations';
import { standInSecret } from './stand-ins/secrets';

const key = (name: string) => ({ secret: 'credentials', key: name });

/** Mimir, Loki and Tempo of one owner. */
const databases = (owner: string, connection: object) => ({
  kind: 'self-hosted',
  mimir: { url: `http://mimir.${owner}.svc/api/v1/push`, ...connection },
  loki: { url: `http://loki.${owner}.svc/loki/api/v1/push`, ...connection },
  tempo: { url: `http://tempo.${owner}.svc:4318`, ...connection },
});

const settings = checkSettings({
  cluster: { name: 'lab', provider: 'kind' },
  destinations: {
    first: databases('first', { tenant: 'team-a', auth: { kind: 'bearer', token: key('token') } }),
    second: databases('second', {
      tenant: 'team-b',
      auth: { kind: 'basic', username: key('user'), password: key('password') },
    }),
    third: databases('third', {
      tenant: 'team-c',
      auth: {
        kind: 'oauth2',
        clientId: key('id'),
        clientSecret: key('secret'),
        tokenUrl: `http://tokens.third.svc${tokenPath}`,
        scopes: ['write'],
      },
    }),
  },
  alloy: { stability: 'public-preview', queues: { place: 'disk' } },
});

let lab: RunningLab;
let receiver: string;

beforeAll(async () => {
  lab = await RunningLab.start(settings, { only: ['alloy-receiver'], objects: { pods: [shopPod] } });
  receiver = await lab.alloy('alloy-receiver').url(4318);
  await send(receiver, 'traces', traceOf('order', order));
  await send(receiver, 'metrics', gaugeOf(shop, 'jvm.threads', 42));
  await send(receiver, 'logs', logOf(shop, 'an order was placed', 'order'));
  const wanted = ['/api/v1/push', '/otlp/v1/logs', '/v1/traces'];
  await until('a request of each signal to each destination', async () => {
    const came = new Set(lab.destinations.requests.map(({ authority, path }) => `${authority}${path}`));
    return came.size >= 3 * wanted.length || undefined;
  });
}, 100_000);

afterAll(() => lab?.stop());

const basic = (user: string, password: string) =>
  `Basic ${Buffer.from(`${standInSecret(user)}:${standInSecret(password)}`).toString('base64')}`;

test.each([
  ['first', 'team-a', `Bearer ${standInSecret('token')}`],
  ['second', 'team-b', basic('user', 'password')],
  ['third', 'team-c', `Bearer ${tokenFor(basic('id', 'secret'))}`],
])(
  'the databases of the %s owner are sent each signal for the tenant %s with their own credentials',
  (owner, tenant, authorization) => {
    const requests = lab.destinations.requests.filter(({ authority }) => authority.includes(`.${owner}.svc`));
    expect([...new Set(requests.map(({ path }) => path))].sort()).toEqual([
      '/api/v1/push',
      '/otlp/v1/logs',
      '/v1/traces',
    ]);
    expect([
      ...new Set(requests.map((request) => JSON.stringify([request.tenant, request.authorization]))),
    ]).toEqual([JSON.stringify([tenant, authorization])]);
  },
);

test('traces and logs that no destination takes are sent after a restart of Alloy', async () => {
  const { received } = lab.destinations;
  await lab.destinations.stop();
  await send(receiver, 'traces', traceOf('order in the dark', order));
  await send(receiver, 'logs', logOf(shop, 'an order was placed in the dark', 'order in the dark'));
  // The batch is on its way after 2 s.
  await setTimeout(4_000);
  await lab.alloy('alloy-receiver').restart();
  await lab.destinations.start();
  const trace = traceId('order in the dark');
  const arrived = () => ({
    spans: received.spans.filter((span) => span.trace === trace).length,
    logs: received.logs.filter((log) => log.trace === trace).length,
  });
  const both = { spans: 3 * order.length, logs: 3 };
  await until('what was sent in the dark', async () => {
    const { spans, logs } = arrived();
    return (spans >= both.spans && logs >= both.logs) || undefined;
  });
  expect(arrived()).toEqual(both);
});

test('everything that was sent was understood', () => {
  expect(lab.destinations.problems).toEqual([]);
});
