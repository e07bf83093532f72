import { PrometheusExporterBlackbox, PrometheusScrape } from '../../../imports/alloy/prometheus';
import { type AlloyConfig, Pipeline } from '../../../lib/alloy';
import { placementOf } from '../../../lib/lab/collectors/placement';
import type { Destination } from '../../../lib/lab/destinations/destination';
import { checkSettings, environment } from '../../../lib/lab/environment';
import { chartsOf } from '../../../lib/lab/manifests';
import { definePipeline } from '../../../lib/lab/pipelines/definition';
import { kubelet } from '../../../lib/lab/pipelines/kubelet';
import { destinationNames } from '../../../lib/lab/settings/destination-names';
import { section, truth, wholeNumber } from '../../../lib/lab/settings/formats';

class Blackbox extends Pipeline {
  constructor(config: AlloyConfig, { metrics }: Pick<Destination, 'metrics'>) {
    super(config, 'blackbox');
    const probes = new PrometheusExporterBlackbox(this, 'shop', {
      config: '{ modules: { http_2xx: { prober: http } } }',
      target: [{ name: 'shop', address: 'http://shop.applications.svc', module: 'http_2xx' }],
    });
    new PrometheusScrape(this, 'blackbox', { targets: probes.targets, forwardTo: metrics });
  }
}

const blackbox = definePipeline({
  name: 'blackbox',
  description: 'Metrics: whether the shop answers.',
  settings: section('the probes', {
    /** Whether the shop is probed. */
    enabled: truth('give true to probe').default(true),
    /** The port of its answers. */
    port: wholeNumber(1024, 65535, 'give a port').default(9115),
    /** The destinations they go to, by name. */
    destinations: destinationNames,
  }).prefault({}),
  contradictions({ settings, settingsOf }, refuse) {
    if (settings.port === 9999 && !settingsOf(kubelet).enabled) refuse(['port'], 'is 9999, but no.');
  },
  receiverPort: ({ port }) => port,
  build: () => (config, destination) => new Blackbox(config, destination),
});

const base = {
  cluster: { name: 'lab', provider: 'kind' },
  destinations: { local: { kind: 'local' } },
} as const;

const lab = (more: object = {}, own: object = blackbox) =>
  checkSettings({ ...base, extend: { pipelines: [own] }, pipelines: more });

test('a pipeline of an environment is placed by its needs and stands in the configuration of its collector', () => {
  const settings = environment({ ...base, extend: { pipelines: [blackbox] } });
  const placed = [...placementOf(settings)].flatMap(([collector, builds]) =>
    builds.filter(({ name }) => name === 'blackbox').map(() => collector),
  );
  expect(placed).toEqual(['alloy-singleton']);
  const configurations = chartsOf(settings)
    .flatMap(({ manifests }) => manifests)
    .filter(({ kind, metadata }) => kind === 'ConfigMap' && metadata.name.startsWith('alloy-singleton'));
  expect(configurations.flatMap(({ data }) => Object.keys(Object(data)))).toContain('blackbox.alloy');
});

test('it can be switched off and told where to send, as those of the lab can', () => {
  const off = lab({ blackbox: { enabled: false } });
  expect([...placementOf(off).values()].flat().map(({ name }) => name)).not.toContain('blackbox');
  expect(() => lab({ blackbox: { destinations: ['other'] } })).toThrow(
    'pipelines.blackbox.destinations[0] is "other", which is no destination, but there is local; name local, or add it to destinations.',
  );
});

test.each([
  [
    { blackbox: { prot: 1 } },
    'pipelines.blackbox has the unknown key "prot", but it takes enabled, port, destinations; correct the spelling or remove it.',
  ],
  [
    { blackbox: { port: 1 } },
    'pipelines.blackbox.port is 1, but it takes a whole number from 1024 to 65535; give a port.',
  ],
  [{ blackbox: { port: 9999 } }, 'pipelines.blackbox.port is 9999, but no.'],
  [
    { blackbox: { port: 4318 } },
    'pipelines.blackbox.port is 4318, which is the port of OTLP over HTTP in the same pods; choose another port.',
  ],
])('%j is refused', (pipelines, sentence) => {
  expect(() => lab(pipelines)).toThrow(sentence);
});

test.each([
  [
    { ...blackbox, name: 'kubelet' },
    'extend.pipelines[0].name is "kubelet", which another pipeline is called, but names are unique; rename this one.',
  ],
  [
    { ...blackbox, name: 'my-probes' },
    'extend.pipelines[0].name is "my-probes", but it takes a key in camelCase, such as blackbox or ownTraces; rename the pipeline.',
  ],
  [
    { name: 'blackbox' },
    'extend.pipelines[0] is no definition of a pipeline, but it takes what definePipeline({ name, ... }) gives; define it so.',
  ],
])('a definition that is none of its own is refused', (own, sentence) => {
  expect(() => lab({}, own)).toThrow(sentence);
});

test('settings of a pipeline that nobody switches on are refused, since they would do nothing', () => {
  expect(() => checkSettings({ ...base, pipelines: { podLogs: { source: 'file' } } })).toThrow(
    'pipelines.podLogs.enabled is missing, but source is given, which does nothing while the pipeline is off; give true to switch it on, or false to keep it off.',
  );
});
