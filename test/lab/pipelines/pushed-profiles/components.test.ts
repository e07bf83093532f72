import { PushedProfiles } from '../../../../lib/lab/pipelines/pushed-profiles/components';
import { deriveNeeds } from '../../../../lib/workload';
import { build } from '../../telemetry/profiles/sink';

const { config } = build('pushed-profiles', (into, destination) => {
  new PushedProfiles(into, { port: 4040, destination });
});
const needs = deriveNeeds(config, 'monitoring');

test('SDKs reach the port from every pod, by HTTP', () => {
  expect(needs.listeners).toMatchObject([
    { name: 'pyroscope', address: '0.0.0.0:4040', protocol: 'TCP', appProtocol: 'http' },
  ]);
});

test('it reads nothing of the cluster and of the node', () => {
  expect([needs.reads, needs.node]).toEqual([[], []]);
});
