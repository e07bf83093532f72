import { EbpfProfiles } from '../../../../lib/lab/pipelines/ebpf-profiles/components';
import { relabel } from '../../../../lib/testing/relabel/relabel';
import { rulesIn } from '../../../../lib/testing/relabel/rules-in';
import { podTarget, scrapedAs } from '../../../../lib/testing/targets/pod-target';
import { deriveNeeds } from '../../../../lib/workload';
import { build } from '../../telemetry/profiles/sink';

const { config, text } = build('ebpf-profiles', (into, destination) => {
  new EbpfProfiles(into, { sampleRate: 97, namespaces: ['shop'], destination });
});
const rules = rulesIn(config, 'discovery.relabel.ebpf_profiles');
const needs = deriveNeeds(config, 'monitoring-nodes');

test('a container is found by its id, which stays on its target, and labelled with where it runs', () => {
  const id = { __meta_kubernetes_pod_container_id: 'containerd://0a1b' };
  const labels = relabel(podTarget('app', '8080', id), rules) ?? {};
  expect(labels).toMatchObject(id);
  expect(scrapedAs(labels)).toMatchObject({ namespace: 'shop', container: 'app', service_name: 'cart' });
});

test('pods that do not run are left out', () => {
  expect(
    relabel(podTarget('app', '8080', { __meta_kubernetes_pod_phase: 'Pending' }), rules),
  ).toBeUndefined();
});

test('only pods of the node and of the named namespaces are asked for', () => {
  expect(text).toContain('field = string.format("spec.nodeName=%s", sys.env("K8S_NODE_NAME"))');
  expect(needs.reads).toMatchObject([{ resources: ['pods'], namespaces: ['shop'] }]);
});

test('each collector profiles its own node, so that nothing is shared', () => {
  expect([needs.clustered, needs.once]).toEqual([[], []]);
});

test('of the node it takes what eBPF takes, and no directory for correlation with spans', () => {
  expect(needs.node).toMatchObject([
    { hostPid: true, root: true, mounts: [{ hostPath: '/sys/kernel/tracing' }] },
  ]);
});

test('a processor is looked at as often as was asked', () => {
  expect(text).toMatch(/sample_rate += 97\n/);
});
