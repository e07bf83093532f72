import { queuesOf } from '../../../lib/lab/destinations/queues';
import { checkSettings } from '../../../lib/lab/environment';

function queues(given: object) {
  return queuesOf(
    checkSettings({
      cluster: { name: 'lab', provider: 'kind' },
      destinations: { local: { kind: 'local' } },
      alloy: { stability: 'public-preview', queues: given },
    }).alloy,
  );
}

test.each([
  [{}, { place: 'memory', bytes: 32 * 1024 * 1024 }],
  [{ place: 'disk' }, { place: 'disk', bytes: 256 * 1024 * 1024 }],
  [{ size: '64Mi' }, { place: 'memory', bytes: 64 * 1024 * 1024 }],
])('queues that are %j hold a bounded number of bytes', (given, expected) => {
  expect(queues(given)).toEqual(expected);
});
