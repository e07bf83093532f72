import {
  type MonitorKind,
  Monitors,
  type MonitorsProps,
} from '../../../../lib/lab/pipelines/monitors/components';
import { relabel } from '../../../../lib/testing/relabel/relabel';
import { rulesIn } from '../../../../lib/testing/relabel/rules-in';
import { deriveNeeds } from '../../../../lib/workload';
import { build } from '../../telemetry/metrics/sink';

const all: readonly MonitorKind[] = ['ServiceMonitor', 'PodMonitor', 'Probe'];

function pipeline(props: Partial<MonitorsProps> = {}) {
  return build('monitors', (config, destination) => {
    new Monitors(config, {
      interval: '60s',
      kinds: all,
      sharding: { by: 'clustering' },
      destination,
      ...props,
    });
  });
}

test.each<[MonitorKind, string]>([
  ['ServiceMonitor', 'servicemonitors'],
  ['PodMonitor', 'podmonitors'],
  ['Probe', 'probes'],
])('a %s is followed alone where nothing else is asked for', (kind, component) => {
  const { text } = pipeline({ kinds: [kind] });
  expect(text.match(/^prometheus\.operator\.\w+/gm)).toEqual([`prometheus.operator.${component}`]);
});

test('each kind is followed, and its targets shared by clustering', () => {
  expect(deriveNeeds(pipeline().config, 'monitoring').clustered).toHaveLength(3);
});

test('endpoints are read as EndpointSlices', () => {
  const reads = JSON.stringify(deriveNeeds(pipeline().config, 'monitoring').reads);
  expect(reads).toContain('endpointslices');
  expect(reads).not.toContain('"endpoints"');
});

test('Secrets are read in namespaces that are named and nowhere else', () => {
  const secrets = (props: Partial<MonitorsProps>) =>
    deriveNeeds(pipeline(props).config, 'monitoring').reads.filter((read) =>
      'resources' in read ? read.resources.includes('secrets') : false,
    );
  expect(secrets({})).toEqual([]);
  expect(secrets({ kinds: ['PodMonitor'], namespaces: ['shop'] })).toMatchObject([{ namespaces: ['shop'] }]);
});

test('objects may be chosen by their labels', () => {
  expect(pipeline({ matchLabels: { release: 'lab' } }).text).toMatch(/release = "lab"/);
  expect(pipeline({ matchLabels: {} }).text).not.toContain('selector');
});

test('with hashmod, one of two collectors keeps a target', () => {
  const { config } = pipeline({ sharding: { by: 'hashmod', shards: 2 } });
  const kept = ['0', '1'].filter(
    (index) =>
      relabel(
        { __address__: '10.1.0.7:9090' },
        rulesIn(config, 'prometheus.operator.podmonitors.podmonitors', { K8S_POD_INDEX: index }),
      ) !== undefined,
  );
  expect(kept).toHaveLength(1);
});

test('what says no interval gets that of the pipeline', () => {
  expect(pipeline({ interval: '5s' }).text).toMatch(
    /default_scrape_interval = "5s"\n\t\tdefault_scrape_timeout {2}= "5s"/,
  );
});
