import { containersOf } from '../../../commands/deploy/containers';
import { objectSchema } from '../../../commands/kubectl/object';
import { FakeKubectl, ours } from '../kubectl/fake-kubectl';

const pod = (status: object) => objectSchema.parse(ours('Pod', 'cart-5d4-x', { status }));

function told(status: object, logs = 'starting\n\nno credentials\n') {
  const fake = new FakeKubectl(() => ({ stdout: logs }));
  return { fake, lines: containersOf(fake.kubectl, [pod(status)]) };
}

test('a container that ends again and again is told with its exit code and what it printed last', async () => {
  const { fake, lines } = told({
    containerStatuses: [
      {
        name: 'main',
        restartCount: 4,
        state: { waiting: { reason: 'CrashLoopBackOff', message: 'back-off 1m20s' } },
        lastState: { terminated: { reason: 'Error', exitCode: 1 } },
      },
    ],
  });
  expect(await lines).toEqual([
    'Pod cart-5d4-x, container main: waits, CrashLoopBackOff: back-off 1m20s; ended with exit code 1, 4 times, Error',
    '  starting',
    '  no credentials',
  ]);
  expect(fake.calls[0]?.args).toEqual([
    'logs',
    'cart-5d4-x',
    '--namespace=shop',
    '--container=main',
    '--previous=true',
    '--tail=5',
  ]);
});

test('a container whose image is not there has printed nothing and is not asked', async () => {
  const { fake, lines } = told({
    containerStatuses: [
      { name: 'main', state: { waiting: { reason: 'ErrImagePull', message: 'not found' } } },
    ],
  });
  expect(await lines).toEqual(['Pod cart-5d4-x, container main: waits, ErrImagePull: not found']);
  expect(fake.calls).toEqual([]);
});

test('an init container that fails is told, and not those that wait for it', async () => {
  const { lines } = told({
    initContainerStatuses: [{ name: 'copy', state: { terminated: { reason: 'OOMKilled', exitCode: 137 } } }],
    containerStatuses: [{ name: 'main', state: { waiting: { reason: 'PodInitializing' } } }],
  });
  expect((await lines)[0]).toBe('Pod cart-5d4-x, container copy: ended with exit code 137, OOMKilled');
});

test('a container that runs without getting ready is told with what it prints', async () => {
  const { lines } = told({ containerStatuses: [{ name: 'main', ready: false, state: { running: {} } }] });
  expect(await lines).toEqual([
    'Pod cart-5d4-x, container main: runs, and is not ready',
    '  starting',
    '  no credentials',
  ]);
});

test('a pod whose containers are ready is not told', async () => {
  const { lines } = told({ containerStatuses: [{ name: 'main', ready: true, state: { running: {} } }] });
  expect(await lines).toEqual([]);
});

test('logs that cannot be read hide nothing else', async () => {
  const fake = new FakeKubectl(() => ({ stderr: 'Error from server (Forbidden): no' }));
  const status = { containerStatuses: [{ name: 'main', state: { running: {} } }] };
  expect(await containersOf(fake.kubectl, [pod(status)])).toHaveLength(1);
});
