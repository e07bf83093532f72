import { checkSettings } from '../../../lib/lab/environment';

function check(alloy: object): unknown {
  return checkSettings({
    cluster: { name: 'lab', provider: 'kind' },
    destinations: { local: { kind: 'local' } },
    alloy,
  });
}

test('queues that fit are taken', () => {
  expect(() => check({ queues: { size: '128Mi' } })).not.toThrow();
  expect(() => check({ stability: 'public-preview', queues: { place: 'disk', size: '2Gi' } })).not.toThrow();
});

test('queues in memory that are more than the memory are refused', () => {
  expect(() => check({ queues: { size: '64Gi' } })).toThrow(
    'alloy.queues.size is "64Gi", so 2 queues, of traces and of logs for each destination, may hold 131072Mi, but a pod of alloy.receiver has 512Mi of memory',
  );
});

test('memory up to its limit counts', () => {
  const receiver = { resources: { memory: '512Mi', memoryLimit: '2Gi' } };
  expect(() => check({ receiver, queues: { size: '512Mi' } })).not.toThrow();
});

test('queues on disk that are more than the claim are refused', () => {
  expect(() => check({ stability: 'public-preview', queues: { place: 'disk', size: '64Gi' } })).toThrow(
    'alloy.queues.size is "64Gi", so 2 queues, of traces and of logs for each destination, may hold 131072Mi, but the claim of a pod of alloy.receiver is 5Gi',
  );
});

test('a larger claim takes larger queues', () => {
  const receiver = { claim: { size: '200Gi' } };
  expect(() =>
    check({ receiver, stability: 'public-preview', queues: { place: 'disk', size: '64Gi' } }),
  ).not.toThrow();
});

test('memory with which Alloy does not start is refused', () => {
  expect(() => check({ node: { resources: { memory: '1Mi' } } })).toThrow(
    'alloy.node.resources.memory is "1Mi", but it takes at least 64Mi',
  );
});
