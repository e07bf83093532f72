import type { Settings } from '../../lib/lab/environment';
import { labNamespaces } from '../../lib/lab/lab-namespaces';
import { everythingOn } from '../everything-on';
import { alloyExceptions, unexplained } from './alloy-exceptions';
import { networkRules } from './network-rules';
import { nodeRules } from './node-rules';
import { resourceRules } from './resource-rules';
import { securityRules } from './security-rules';

/** The only pods that may break the restricted level with everything on, and what of the node makes them. */
const exceptional: Readonly<Record<string, readonly string[]>> = {
  'DaemonSet monitoring-nodes/alloy-node': [
    'beyla.ebpf',
    'discovery.process',
    'loki.source.file',
    'loki.source.journal',
    // Its directory on the node: what is not sent yet outlives the pod.
    'prometheus.remote_write',
    'prometheus.exporter.unix',
    'pyroscope.ebpf',
    'pyroscope.java',
  ],
};

const onNodes = Object.entries<Settings>(everythingOn).filter(([name]) => name !== 'gke-autopilot');

describe.each(Object.entries<Settings>(everythingOn))(
  'with everything on, the manifests of %s',
  (_name, settings) => {
    const exceptions = alloyExceptions(settings);
    securityRules(settings, ({ where }, violations) => unexplained(violations, exceptions.get(where) ?? []));
    resourceRules(settings);
    networkRules(settings);
    nodeRules(settings);
  },
);

describe.each(onNodes)('with everything on, in %s', (_name, settings) => {
  const exceptions = alloyExceptions(settings);
  const components = [...exceptions.values()].flat().map(({ component }) => component.split(' ')[0] ?? '');

  test('only the collector on each node breaks the restricted level', () => {
    expect([...exceptions.keys()]).toEqual(Object.keys(exceptional));
  });

  test('what it breaks is asked by components that look at the node, each with its reason', () => {
    const expected = Object.values(exceptional).flat();
    expect(components.filter((component) => !expected.includes(component))).toEqual([]);
    const reasons = [...exceptions.values()].flat().map(({ reason }) => reason);
    expect(reasons.filter((reason) => reason.length < 20)).toEqual([]);
  });

  test('nothing runs privileged', () => {
    const what = [...exceptions.values()].flat().map((exception) => exception.what);
    expect(what).toContain('hostPID');
    expect(what).not.toContain('privileged');
  });

  test('the namespace of that collector alone admits it', () => {
    const open = labNamespaces(settings).filter(({ level }) => level !== 'restricted');
    expect(open.map(({ name }) => name)).toEqual(['monitoring-nodes']);
    expect(open.map(({ reason }) => reason)).not.toContain(undefined);
  });
});

test('on Autopilot, with everything on that it admits, no pod breaks the restricted level', () => {
  expect([...alloyExceptions(everythingOn['gke-autopilot']).keys()]).toEqual([]);
});
