import { adopted } from '../../../commands/adopt/adopt';
import { ofTheLab } from '../../../commands/adopt/lab-names';
import { pipelines } from '../../../lib/lab/pipelines';
import { adopting, constructorOf, packageNames } from './adopting';

const write =
  'prometheus.remote_write "mimir" {\n\tendpoint {\n\t\turl = "http://mimir:9009/api/v1/push"\n\t}\n}\n';
const scrape = (attributes: string) =>
  `prometheus.scrape "shop" {\n${attributes}\n\tforward_to = [prometheus.remote_write.mimir.receiver]\n}\n`;

test('a file imports what it needs by the names of the package, and holds a class and a definition', () => {
  expect(adopting(scrape('\ttargets = [{__address__ = "shop:8080"}]') + write).text).toMatchInlineSnapshot(`
"// Adopted from shop.alloy by application-observability-lab: it is yours from here on.
import { definePipeline, section, truth } from 'application-observability-lab';
import { type AlloyConfig, Pipeline } from 'application-observability-lab/alloy';
import { PrometheusRemoteWrite, PrometheusScrape } from 'application-observability-lab/components/prometheus';

/** The components of shop.alloy. */
export class Shop extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'shop');

    const mimir = new PrometheusRemoteWrite(this, 'mimir', {
      endpoint: [{ url: 'http://mimir:9009/api/v1/push' }],
    });

    new PrometheusScrape(this, 'shop', {
      targets: [{ __address__: 'shop:8080' }],
      forwardTo: [mimir.receiver],
    });
  }
}

/** \`extend: { pipelines: [shop] }\` in an environment runs it. */
export const shop = definePipeline({
  name: 'shop',
  description: 'Adopted from shop.alloy.',
  settings: section('the pipeline shop', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new Shop(config),
});
"
`);
});

test('what is referred to stands above, under a name that its label gives', () => {
  const code = constructorOf(scrape('\ttargets = []') + write);
  expect(code).toMatch(/^const mimir = new PrometheusRemoteWrite[\s\S]*new PrometheusScrape/);
  expect(code).toContain('forwardTo: [mimir.receiver]');
});

test('labels that say nothing give way to what the component is', () => {
  const text = `${scrape('\ttargets = discovery.kubernetes.default.targets')}${write}discovery.kubernetes "default" { role = "pod" }`;
  expect(constructorOf(text.replaceAll('mimir', 'default'))).toMatch(
    /const kubernetes =[\s\S]*const remoteWrite =/,
  );
});

test('a variable that only text refers to is left out', () => {
  expect(
    constructorOf('local.file "a" { filename = "a" }\nlocal.file "b" { filename = (local.file.a.content) }'),
  ).toContain("new LocalFile(this, 'a'");
});

test('a directory is one configuration, whose comments stay with their blocks', () => {
  const files = [
    { shown: 'conf/a.alloy', text: `// scrapes\n${scrape('\ttargets = []')}` },
    { shown: 'conf/b.alloy', text: `// writes\n${write}` },
  ];
  const { text } = adopted(
    { shown: 'conf', files },
    { name: 'shop', namespace: 'monitoring', pathOf: packageNames },
  );
  expect(text).toMatch(/\/\/ writes\n {4}const mimir =[\s\S]*\/\/ scrapes\n {4}new PrometheusScrape/);
});

test('what nothing feeds is kept, with a line that says so, and synthesized nevertheless', () => {
  const { text, kept, config } = adopting(write);
  expect(kept.map(({ rule }) => rule)).toEqual(['unfed-input']);
  expect(text).toContain("super(config, 'shop', { without: ['unfed-input'] });");
  expect(text).toContain(
    '// To decide: kept as it was, though the rule unfed-input refuses it: nothing sends to its "receiver"',
  );
  expect(Object.keys(config.files())).toEqual(['shop.alloy']);
});

test('what no type can say becomes text, and is counted', () => {
  const { untyped, text } = adopting(scrape('\ttargets = []\n\tsample_limit = 10 * 1000') + write);
  expect(untyped).toEqual([{ where: 'prometheus.scrape "shop"', text: '10 * 1000' }]);
  expect(text).toContain("sampleLimit: raw<number>('10 * 1000')");
});

test('a configuration that Alloy refuses is refused with the place', () => {
  expect(() => adopting('prometheus.scrape "shop" {\n\ttarget = []\n\tforward_to = []\n}')).toThrow(
    /^shop\.alloy:\d+:\d+: prometheus\.scrape "shop".*Alloy refuses it as it stands; correct it, then adopt it\.$/,
  );
});

test('a component that is gone without a successor is named, with what takes its place', () => {
  expect(() => adopting('otelcol.receiver.opencensus "in" {\n\toutput { }\n}')).toThrow(
    'shop.alloy:1:1: Alloy has otelcol.receiver.opencensus no more; send OTLP to otelcol.receiver.otlp in place of OpenCensus.',
  );
});

test('a component that was renamed has its new name, in references too', () => {
  const code = constructorOf(
    'otelcol.receiver.otlp "in" {\n\tgrpc { }\n\toutput {\n\t\ttraces = [otelcol.exporter.logging.out.input]\n\t}\n}\notelcol.exporter.logging "out" { }',
  );
  expect(code).toContain("const out = new OtelcolExporterDebug(this, 'out');");
  expect(code).toContain('output: { traces: [out.input] }');
});

test('deprecated functions become their successors', () => {
  const { text, changes } = adopting(`local.file "a" { filename = env("A") }`);
  expect(text).toContain("filename: sys.env('A')");
  expect(changes.successors).toEqual(['env became sys.env']);
});

test('deprecated attributes are named', () => {
  const { changes } = adopting(`${scrape('\ttargets = []\n\tenable_protobuf_negotiation = true')}${write}`);
  expect(changes.deprecated).toEqual(['prometheus.scrape "shop": enable_protobuf_negotiation']);
});

test('a name that the lab or the file has already is not taken again', () => {
  expect(adopting(write, { name: 'kubelet' }).definition).toBe('kubeletPipeline');
  expect(adopting(write, { name: 'string' }).definition).toBe('stringPipeline');
  const { text } = adopting(write, { name: 'prometheus-remote-write' });
  expect(text).toContain('export class PrometheusRemoteWriteComponents extends Pipeline');
});

test('the names of the lab are those of its pipelines', () => {
  expect([...ofTheLab()].sort()).toEqual(pipelines.map(({ name }) => name).sort());
});
