import { checkSettings } from '../../lib/lab/environment';
import { until } from '../../tools/test-cluster/until';
import { RunningLab } from './running-lab';
import { shopPod } from './shop';
import type { ApiObject } from './stand-ins/api-server';

const settings = checkSettings({
  cluster: { name: 'lab', provider: 'kind' },
  destinations: { local: { kind: 'local' } },
  pipelines: { podLogs: { enabled: true }, collectorHealth: { enabled: true } },
});

/** A pod whose image cannot be pulled: it has an address and no container. */
const waiting: ApiObject = {
  metadata: { name: 'waiting-1', namespace: 'applications' },
  spec: { nodeName: 'node-1', containers: [{ name: 'app', image: 'nothing:1' }] },
  status: {
    phase: 'Pending',
    podIP: '10.0.0.8',
    podIPs: [{ ip: '10.0.0.8' }],
    containerStatuses: [
      { name: 'app', image: 'nothing:1', ready: false, state: { waiting: { reason: 'ImagePullBackOff' } } },
    ],
  },
};

let lab: RunningLab;

beforeAll(async () => {
  lab = await RunningLab.start(settings, { only: ['alloy-cluster'], objects: { pods: [waiting, shopPod] } });
}, 100_000);

afterAll(() => lab?.stop());

test('the logs of a container that cannot start are not asked for, again and again', async () => {
  const lines = () => lab.destinations.received.entries.map(({ line }) => line);
  const ofTailers = (name: string) =>
    lines().filter((line) => line.includes('tailer') && line.includes(name));
  await until('the tailer of the shop', async () => ofTailers('shop-5d4f-abcde')[0], { seconds: 60 });
  expect(ofTailers('waiting-1')).toEqual([]);
});
