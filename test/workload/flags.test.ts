import { component, idle, scrapePods, withInput } from './components';
import { at, type Components, manifests, podSpec, type WorkloadProps } from './manifests';

function flags(components: Components, props?: WorkloadProps): unknown {
  return at(podSpec(manifests(components, props)), 'containers.0.args');
}

test('Alloy runs the directory of its configuration, stores where a volume is, listens for all, reports to nobody', () => {
  expect(flags(idle)).toEqual([
    'run',
    '/etc/alloy',
    '--storage.path=/var/lib/alloy/data',
    '--server.http.listen-addr=0.0.0.0:12345',
    '--disable-reporting',
  ]);
});

test('a configuration that allows experimental components and uses none starts at the default level', () => {
  expect(String(flags(idle, { module: { stability: 'experimental' } }))).not.toContain('stability');
});

test.each([
  ['prometheus.exporter.static', { text: 'up 1' }, 'experimental'],
  ['otelcol.storage.file', {}, 'public-preview'],
] as const)('%s sets the stability level that it needs', (name, props, stability) => {
  expect(flags(component(name, props), { module: { stability } })).toContain(
    `--stability.level=${stability}`,
  );
});

test('a community component switches community components on', () => {
  const community = withInput('otelcol.exporter.googlecloud', {});
  expect(flags(community, { module: { community: true } })).toContain(
    '--feature.community-components.enabled=true',
  );
});

test('a configuration that allows community components and uses none switches nothing on', () => {
  expect(String(flags(idle, { module: { community: true } }))).not.toContain('community');
});

test('a cluster has the name of its workload and is joined by its headless Service', () => {
  expect(flags(scrapePods({ clustering: { enabled: true } }))).toEqual(
    expect.arrayContaining([
      '--cluster.enabled=true',
      '--cluster.join-addresses=alloy-cluster',
      '--cluster.name=alloy',
    ]),
  );
});
