import { explain } from '../../../commands/deploy/failure';
import { DeployError, InterruptedError, KubectlError, TimeoutError } from '../../../commands/kubectl/errors';
import { FakeKubectl, list, ours } from '../kubectl/fake-kubectl';

const attempt = { title: 'Applications', timeout: '5m', again: 'npm run deploy' };
const cart = ours('Deployment', 'cart', {}, 'apps/v1');

async function explained(error: unknown, fake = new FakeKubectl()): Promise<string> {
  const result = await explain(error, attempt, fake.kubectl);
  return result instanceof Error ? result.message : '';
}

test('a stage that took too long names what it waited for, shows its containers and events and says how to go on', async () => {
  const waiting = { name: 'main', state: { waiting: { reason: 'ErrImagePull' } } };
  const event = {
    ...ours('Event', 'cart-1.1'),
    involvedObject: { kind: 'Pod', name: 'cart-1' },
    type: 'Warning',
    reason: 'Failed',
    message: 'image not found',
  };
  const pod = {
    ...ours('Pod', 'cart-1', { status: { containerStatuses: [waiting] } }),
    metadata: { name: 'cart-1', namespace: 'shop', ownerReferences: [{ kind: 'Deployment', name: 'cart' }] },
  };
  const fake = new FakeKubectl(({ args }) => {
    if (args.includes('--filename=-')) return cart;
    return args[1] === 'events' ? list(event) : list(cart, pod);
  });
  const error = new TimeoutError('Deployment shop/cart has 0 of 1 replicas available', cart);
  expect(await explained(error, fake)).toBe(
    [
      'Applications did not end within 5m: Deployment shop/cart has 0 of 1 replicas available.',
      'Its containers:',
      '  Pod cart-1, container main: waits, ErrImagePull',
      'Its events:',
      '  Warning Failed, Pod cart-1: image not found',
      'Run npm run deploy to go on; what is done passes quickly.',
    ].join('\n'),
  );
});

test('an API server that cannot tell the events does not hide the failure', async () => {
  const fake = new FakeKubectl(() => ({ stderr: 'Unable to connect to the server: EOF' }));
  expect(await explained(new DeployError('Job shop/cart has failed.', cart), fake)).toBe(
    'Applications: Job shop/cart has failed.\nRun npm run deploy to go on; what is done passes quickly.',
  );
});

test('a refusal is shown in the words of the API server', async () => {
  const error = new KubectlError(['Error from server (Forbidden): no'], '');
  expect(await explained(error)).toBe(
    'Applications was refused:\n  Error from server (Forbidden): no\nRun npm run deploy to go on; what is done passes quickly.',
  );
});

test('Ctrl-C ends with the stage and how to go on', async () => {
  expect(await explained(new InterruptedError())).toBe(
    'Stopped during Applications; what was done stays. Run npm run deploy to go on; what is done passes quickly.',
  );
});

test('a mistake in the program stays what it is', async () => {
  const error = new TypeError('undefined is not a function');
  expect(await explain(error, attempt, new FakeKubectl().kubectl)).toBe(error);
});
