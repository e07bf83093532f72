import {
  AnnotatedProfiles,
  type AnnotatedProfilesProps,
} from '../../../../lib/lab/pipelines/annotated-profiles/components';
import { type Labels, relabel } from '../../../../lib/testing/relabel/relabel';
import { rulesIn } from '../../../../lib/testing/relabel/rules-in';
import { podTarget, scrapedAs } from '../../../../lib/testing/targets/pod-target';
import { deriveNeeds } from '../../../../lib/workload';
import { build } from '../../telemetry/profiles/sink';

function pipeline(props: Partial<AnnotatedProfilesProps> = {}) {
  return build('annotated-profiles', (config, destination) => {
    new AnnotatedProfiles(config, {
      types: ['cpu', 'memory'],
      seconds: 15,
      sharding: { by: 'clustering' },
      destination,
      ...props,
    });
  });
}

/** A pod with two ports in one container, one in another, and a container without ports. */
function pod(annotations: Readonly<Record<string, string>>, more: Labels = {}): readonly Labels[] {
  const meta = Object.fromEntries(
    Object.entries(annotations).map(([name, value]) => [
      `__meta_kubernetes_pod_annotation_profiles_grafana_com_${name.replaceAll('.', '_')}`,
      value,
    ]),
  );
  const named = (name: string) => ({ __meta_kubernetes_pod_container_port_name: name });
  return [
    podTarget('app', '8080', named('http')),
    podTarget('app', '6060', named('pprof')),
    podTarget('proxy', '15000', named('admin')),
    podTarget('bare', ''),
    podTarget('setup', '6060', { ...named('pprof'), __meta_kubernetes_pod_container_init: 'true' }),
  ].map((labels) => ({ ...labels, ...meta, ...more }));
}

/** What the scrape of a type asks, equal targets once, as Alloy takes them. */
function asked(targets: readonly Labels[], type: 'cpu' | 'memory' = 'cpu'): readonly Labels[] {
  const rules = rulesIn(pipeline().config, `discovery.relabel.${type}_profiles`);
  const found = targets.flatMap((target) => {
    const labels = relabel(target, rules);
    return labels === undefined ? [] : [JSON.stringify(Object.entries(scrapedAs(labels)).sort())];
  });
  return [...new Set(found)].map((entries) => Object.fromEntries(JSON.parse(entries)));
}

const addresses = (targets: readonly Labels[], type?: 'cpu' | 'memory') =>
  asked(targets, type).map(({ __address__ }) => __address__);

describe('a pod is asked for a profile', () => {
  test('once, at the port whose number its annotation gives', () => {
    expect(addresses(pod({ 'cpu.scrape': 'true', 'cpu.port': '6060' }))).toEqual(['10.1.0.7:6060']);
  });

  test('once, at a port that no container declares', () => {
    expect(addresses(pod({ 'cpu.scrape': 'true', 'cpu.port': '7070' }))).toEqual(['10.1.0.7:7070']);
  });

  test('once, where nothing manages it and only its containers have names', () => {
    const bare = {
      __meta_kubernetes_pod_name: 'debug',
      __meta_kubernetes_pod_controller_kind: '',
      __meta_kubernetes_pod_controller_name: '',
      __meta_kubernetes_pod_label_pod_template_hash: '',
    };
    expect(asked(pod({ 'cpu.scrape': 'true', 'cpu.port': '7070' }, bare))).toMatchObject([
      { __address__: '10.1.0.7:7070', service_name: 'debug', job: 'shop/debug' },
    ]);
  });

  test('at an address of IPv6', () => {
    const six = { __meta_kubernetes_pod_ip: 'fd00::7', __address__: '[fd00::7]:8080' };
    expect(addresses(pod({ 'cpu.scrape': 'true', 'cpu.port': '7070' }, six))).toEqual(['[fd00::7]:7070']);
  });

  test('at the port that its annotation names', () => {
    expect(addresses(pod({ 'cpu.scrape': 'true', 'cpu.port_name': 'pprof' }))).toEqual(['10.1.0.7:6060']);
  });

  test('at every port where none is named', () => {
    expect(addresses(pod({ 'cpu.scrape': 'true' }))).toEqual([
      '10.1.0.7:8080',
      '10.1.0.7:6060',
      '10.1.0.7:15000',
    ]);
  });

  test('at the ports of the container that its annotation names', () => {
    expect(addresses(pod({ 'cpu.scrape': 'true', 'cpu.container': 'proxy' }))).toEqual(['10.1.0.7:15000']);
  });

  test('at the path and by the scheme that its annotations give', () => {
    const [target] = asked(
      pod({
        'cpu.scrape': 'true',
        'cpu.port': '6060',
        'cpu.path': '/debug/pprof/profile2',
        'cpu.scheme': 'https',
      }),
    );
    expect(target).toMatchObject({ __profile_path__: '/debug/pprof/profile2', __scheme__: 'https' });
  });

  test('of the type that its annotations are about, and of no other', () => {
    const memory = pod({ 'memory.scrape': 'true', 'memory.port': '6060' });
    expect([addresses(memory, 'memory'), addresses(memory, 'cpu')]).toEqual([['10.1.0.7:6060'], []]);
  });
});

test.each([
  ['that asks not to be', { 'cpu.scrape': 'false' }, {}],
  ['that says nothing', {}, {}],
  ['that has ended', { 'cpu.scrape': 'true' }, { __meta_kubernetes_pod_phase: 'Succeeded' }],
  [
    'whose ports are of UDP',
    { 'cpu.scrape': 'true' },
    { __meta_kubernetes_pod_container_port_protocol: 'UDP' },
  ],
])('a pod is not asked %s', (_what, annotations, more) => {
  expect(asked(pod(annotations, more))).toEqual([]);
});

test('a profile is labelled with where it comes from', () => {
  expect(asked(pod({ 'cpu.scrape': 'true', 'cpu.port_name': 'pprof' }))).toEqual([
    {
      __address__: '10.1.0.7:6060',
      namespace: 'shop',
      pod: 'cart-7fffd7456c-24fk2',
      container: 'app',
      node: 'node-1',
      service_name: 'cart',
      service_namespace: 'shop',
      job: 'shop/cart',
    },
  ]);
});

test('the annotation by which Pyroscope names services counts more than the workload', () => {
  const named = { __meta_kubernetes_pod_annotation_pyroscope_io_service_name: 'basket' };
  expect(asked(pod({ 'cpu.scrape': 'true', 'cpu.port': '6060' }, named))).toMatchObject([
    { service_name: 'basket' },
  ]);
});

test('each type has a scrape that asks for it alone', () => {
  const blocks = pipeline()
    .config.allBlocks.filter(({ component }) => component === 'pyroscope.scrape')
    .map(({ label, statement }) => [label, JSON.stringify(statement.body)] as const);
  expect(blocks.map(([label]) => label)).toEqual(['cpu', 'memory']);
  const { text } = pipeline({ types: ['memory'] });
  expect(text).toMatch(/profile\.memory \{\n\t+enabled = true/);
  expect(text.match(/enabled = false/g)).toHaveLength(8);
});

test('a profile of the processor ends a second before the next begins', () => {
  expect(pipeline({ seconds: 60 }).text).toMatch(
    /scrape_interval += "60s"\n\tdelta_profiling_duration += "59s"/,
  );
});

test('collectors share the pods by clustering, or each takes its own by hashmod', () => {
  expect(deriveNeeds(pipeline().config, 'monitoring').clustered).toHaveLength(2);
  const hashmod = deriveNeeds(pipeline({ sharding: { by: 'hashmod', shards: 3 } }).config, 'monitoring');
  expect([hashmod.clustered, hashmod.shards.map(({ count }) => count)]).toEqual([[], [3, 3]]);
});

test('only pods are read, and those of the namespaces that are named', () => {
  const reads = (namespaces?: readonly string[]) =>
    deriveNeeds(pipeline({ namespaces }).config, 'monitoring').reads;
  expect(reads()).toMatchObject([{ group: '', resources: ['pods'], verbs: ['list', 'watch'] }]);
  expect(reads(['shop'])).toMatchObject([{ resources: ['pods'], namespaces: ['shop'] }]);
});
