import { sendersByPort, sendersOf } from '../../../lib/lab/collectors/senders';
import { checkSettings } from '../../../lib/lab/environment';

function settings(more: object = {}, provider = 'kind') {
  return checkSettings({
    cluster: { name: 'lab', provider },
    destinations: { local: { kind: 'local' } },
    ...more,
  });
}

const own = ['applications', 'monitoring', 'monitoring-nodes'];

test('the applications and the collectors of the lab may send, and nobody else', () => {
  expect(sendersOf(settings())).toEqual({ namespaces: own });
});

test('other namespaces may send where they are named', () => {
  const found = sendersOf(settings({ alloy: { receiver: { from: ['shop', 'applications'] } } }));
  expect(found).toEqual({ namespaces: [...own, 'shop'] });
});

test('every namespace may send where that is said', () => {
  expect(sendersOf(settings({ alloy: { receiver: { from: 'all' } } }))).toEqual({});
});

test('what is neither a list of names nor all is refused', () => {
  expect(() => settings({ alloy: { receiver: { from: 'everybody' } } })).toThrow(
    'alloy.receiver.from is "everybody", but it takes a list of namespaces, or all',
  );
});

const frontEnds = (more: object = {}) => ({
  pipelines: { frontEnds: { enabled: true, origins: ['https://shop.example.com'], ...more } },
});

test.each([
  ['gke-standard', ['35.191.0.0/16', '130.211.0.0/22']],
  ['gke-autopilot', ['35.191.0.0/16', '130.211.0.0/22']],
  ['kind', []],
])('on %s front ends come by ingress controllers and by the load balancers of %j', (provider, ranges) => {
  expect(sendersByPort(settings(frontEnds(), provider))).toEqual({ 12347: { ranges } });
});

test('ranges that are given stand in place of those of the provider', () => {
  const found = sendersByPort(settings(frontEnds({ sourceRanges: ['10.4.0.0/16'] }), 'gke-standard'));
  expect(found).toEqual({ 12347: { ranges: ['10.4.0.0/16'] } });
});

test('what is no range of addresses is refused', () => {
  expect(() => settings(frontEnds({ sourceRanges: ['10.4.0.1/16'] }))).toThrow(
    'pipelines.frontEnds.sourceRanges[0] is "10.4.0.1/16", but it takes a range of IPv4 addresses',
  );
});

test('no port has senders of its own while nothing comes from front ends', () => {
  expect(sendersByPort(settings())).toEqual({});
});
