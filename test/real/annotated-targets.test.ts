import { checkSettings } from '../../lib/lab/environment';
import { until } from '../../tools/test-cluster/until';
import { RunningLab } from './running-lab';
import type { ApiObject } from './stand-ins/api-server';
import { LoopbackServer } from './stand-ins/server';

const settings = checkSettings({
  cluster: { name: 'lab', provider: 'kind' },
  destinations: { local: { kind: 'local' } },
  pipelines: { annotatedPods: { enabled: true, interval: '5s' } },
});

/** One for each pod and Service, so that each is known by what it answers. */
const shapes = ['undeclared', 'several', 'native', 'ended', 'behind', 'unasked'] as const;

type Shape = (typeof shapes)[number];

const asked: Record<Shape, string[]> = {
  undeclared: [],
  several: [],
  native: [],
  ended: [],
  behind: [],
  unasked: [],
};

const exporters = Object.fromEntries(
  shapes.map((shape) => [
    shape,
    new LoopbackServer((request, response) => {
      asked[shape].push(request.url ?? '');
      response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4' });
      response.end(`# TYPE shape histogram
shape_bucket{shape="${shape}",le="2"} 1
shape_bucket{shape="${shape}",le="+Inf"} 1
shape_sum{shape="${shape}"} 1
shape_count{shape="${shape}"} 1
`);
    }),
  ]),
) as Record<Shape, LoopbackServer>;

const container = (name: string, ...ports: readonly (readonly [name: string, port: number])[]) => ({
  name,
  // Of one pod, each another version.
  image: `${name}:${name.length}`,
  ports: ports.map(([portName, containerPort]) => ({ name: portName, containerPort, protocol: 'TCP' })),
});

interface Pod {
  readonly annotations?: Readonly<Record<string, string>>;
  readonly containers: readonly object[];
  readonly initContainers?: readonly { readonly name: string }[];
  readonly phase?: string;
}

function pod(name: Shape, { annotations = {}, containers, initContainers = [], phase = 'Running' }: Pod) {
  return {
    metadata: {
      name,
      namespace: 'shop',
      annotations: Object.fromEntries(
        Object.entries(annotations).map(([key, value]) => [`prometheus.io/${key}`, value]),
      ),
    },
    spec: { nodeName: 'node-1', containers, initContainers },
    status: {
      phase,
      podIP: '127.0.0.1',
      podIPs: [{ ip: '127.0.0.1' }],
      initContainerStatuses: initContainers.map((each) => ({
        name: each.name,
        containerID: 'containerd://1',
      })),
    },
  } satisfies ApiObject;
}

/** Behind a Service that asks is a pod that does not. */
function service(port: number): Readonly<Record<string, readonly ApiObject[]>> {
  const labels = { 'kubernetes.io/service-name': 'behind' };
  return {
    services: [
      {
        metadata: { name: 'behind', namespace: 'shop', annotations: { 'prometheus.io/scrape': 'true' } },
        spec: { ipFamilies: ['IPv4'], ports: [{ port: 80, targetPort: port }] },
      },
    ],
    endpointslices: [
      {
        metadata: { name: 'behind-1', namespace: 'shop', labels },
        addressType: 'IPv4',
        ports: [{ name: 'http', port, protocol: 'TCP' }],
        endpoints: [
          {
            addresses: ['127.0.0.1'],
            conditions: { ready: true },
            targetRef: { kind: 'Pod', namespace: 'shop', name: 'behind' },
          },
        ],
      },
    ],
  };
}

let lab: RunningLab;

const found = (shape: Shape) => lab.destinations.received.newest('shape_count', { shape });

beforeAll(async () => {
  await Promise.all(Object.values(exporters).map((exporter) => exporter.start()));
  const port = (shape: Shape) => exporters[shape].port;
  const ask = (shape: Shape) => ({ scrape: 'true', port: String(port(shape)) });
  const pods = [
    pod('undeclared', {
      annotations: { ...ask('undeclared'), path: '/stats', param_format: 'prometheus' },
      containers: [container('app', ['http', 1]), container('proxy', ['admin', 2]), container('bare')],
    }),
    pod('several', {
      annotations: { ...ask('several'), container: 'app' },
      containers: [
        container('app', ['http', 1], ['metrics', port('several')]),
        container('proxy', ['admin', 2]),
      ],
    }),
    pod('native', {
      annotations: { scrape: 'true', port: 'stats' },
      containers: [container('app', ['http', 1])],
      initContainers: [container('mesh', ['stats', port('native')])],
    }),
    pod('ended', {
      annotations: ask('ended'),
      containers: [container('app', ['metrics', port('ended')])],
      phase: 'Succeeded',
    }),
    pod('behind', { containers: [container('app', ['http', port('behind')])] }),
    pod('unasked', { containers: [container('app', ['http', port('unasked')])] }),
  ];
  lab = await RunningLab.start(settings, {
    only: ['alloy-cluster'],
    objects: { pods, ...service(port('behind')) },
  });
  const wanted: readonly Shape[] = ['undeclared', 'several', 'native', 'behind'];
  await until(
    'all that ask to be scraped',
    async () => wanted.every((shape) => found(shape).length > 0) || undefined,
    { seconds: 90 },
  );
}, 150_000);

afterAll(async () => {
  await lab?.stop();
  await Promise.all(Object.values(exporters).map((exporter) => exporter.stop()));
});

test('a port that no container declares is one target, by the path and the parameters of the annotations', () => {
  expect(found('undeclared').map(({ labels }) => labels)).toEqual([
    {
      __name__: 'shape_count',
      cluster: 'lab',
      instance: `127.0.0.1:${exporters.undeclared.port}`,
      job: 'shop/undeclared',
      namespace: 'shop',
      node: 'node-1',
      pod: 'undeclared',
      service_name: 'undeclared',
      service_namespace: 'shop',
      shape: 'undeclared',
    },
  ]);
  expect(new Set(asked.undeclared)).toEqual(new Set(['/stats?format=prometheus']));
});

test('a pod of several containers and ports is one target, an instance as OpenTelemetry has it', () => {
  expect(found('several').map(({ labels }) => [labels.container, labels.instance])).toEqual([
    ['app', 'shop.several.app'],
  ]);
});

test('a native sidecar is scraped at the port that is named', () => {
  expect(found('native').map(({ labels }) => labels.container)).toEqual(['mesh']);
});

test('what is behind a Service that asks is scraped, with the labels of its pod', () => {
  expect(found('behind').map(({ labels }) => [labels.pod, labels.job])).toEqual([['behind', 'shop/behind']]);
});

test('a pod that has ended is not asked, nor one that does not ask', () => {
  expect([asked.ended, asked.unasked]).toEqual([[], []]);
});

test('whole bounds of buckets get a point, which allow lists have to know', () => {
  const bounds = lab.destinations.received.newest('shape_bucket', { shape: 'native' });
  expect(bounds.map(({ labels }) => labels.le).sort()).toEqual(['+Inf', '2.0']);
});
