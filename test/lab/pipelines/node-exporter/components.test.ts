import { RE2JS } from 're2js';
import { NodeExporter } from '../../../../lib/lab/pipelines/node-exporter/components';
import { relabel } from '../../../../lib/testing/relabel/relabel';
import { rulesIn } from '../../../../lib/testing/relabel/rules-in';
import { deriveNeeds } from '../../../../lib/workload';
import { build } from '../../telemetry/metrics/sink';

function pipeline(network: boolean) {
  return build('node-exporter', (config, destination) => {
    new NodeExporter(config, { interval: '60s', network, destination });
  });
}

/** The regular expression of an attribute. */
function pattern(attribute: string): RE2JS {
  const [, text = ''] = new RegExp(`${attribute} += ["\`](.*)["\`]`).exec(pipeline(true).text) ?? [];
  return RE2JS.compile(text);
}

test('a node is told apart by its name, which the exporter gives as instance', () => {
  const rules = rulesIn(pipeline(false).config, 'discovery.relabel.node');
  expect(relabel({ instance: 'node-1', job: 'integrations/unix' }, rules)).toEqual({
    instance: 'node-1',
    node: 'node-1',
    job: 'integrations/node_exporter',
  });
});

test('it runs on every node and shares nothing', () => {
  const needs = deriveNeeds(pipeline(false).config, 'monitoring-nodes');
  expect(needs.node).toHaveLength(1);
  expect([needs.clustered, needs.once]).toEqual([[], []]);
});

test('the network of the node is entered only to measure it', () => {
  const hostNetwork = (network: boolean) =>
    deriveNeeds(pipeline(network).config, 'monitoring-nodes').node.map((need) => need.hostNetwork);
  expect([hostNetwork(false), hostNetwork(true)]).toEqual([[false], [true]]);
});

test.each([
  ['/', false],
  ['/var/lib', false],
  ['/var/lib/kubelet/pods/0b1d/volumes/kubernetes.io~projected/token', true],
  ['/var/lib/containerd/io.containerd.grpc.v1.cri/sandboxes/1/shm', true],
  ['/run/containerd/io.containerd.runtime.v2.task/k8s.io/1/rootfs', true],
  ['/proc', true],
  ['/data', false],
])('the file system at %s is left out: %s', (mountPoint, isLeftOut) => {
  expect(pattern('mount_points_exclude').matcher(mountPoint).find()).toBe(isLeftOut);
});

test.each([
  ['eth0', false],
  ['ens4', false],
  ['veth1a2b3c4d', true],
  ['cali0123456789a', true],
  ['lxc_health', true],
  ['gke3f5d8e1a2b', true],
  ['lo', true],
])('the interface %s is left out: %s', (device, isLeftOut) => {
  expect(pattern('device_exclude').matcher(device).find()).toBe(isLeftOut);
});
