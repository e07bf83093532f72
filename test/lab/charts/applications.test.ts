import { Testing } from 'cdk8s';
import { type DemoApplication, demoApplications } from '../../../lib/lab/applications/demo';
import { InstrumentationChart } from '../../../lib/lab/charts/instrumentation';
import type { Variant } from '../../../lib/lab/environment';
import { nameOf } from '../../lab-manifests';
import { applicationObjects, container, template, variables } from '../applications/objects';
import { Objects } from './synthesized';

const variants: readonly Variant[] = ['clean', 'auto', 'manual-sidecar', 'auto-sidecar', 'sidecar'];

function demo(variant: Variant, changes: Partial<Record<DemoApplication, Variant>> = {}): Objects {
  return applicationObjects(
    demoApplications({
      'hello-observability': variant,
      'ms-service-app-ms1': variant,
      'ms-service-app-ms2': variant,
      'user-observability': variant,
      ...changes,
    }),
    { loadGenerator: { enabled: true } },
  );
}

const receiver = { host: 'alloy.example', grpcPort: 4317, httpPort: 4318 };
const clean = demo('clean');

/** The addresses that are written into the images: RogelioDavid/apps-observability. */
const calls = [
  [
    'hello-observability',
    'ms-service-app-ms1',
    'http://ms-service-app-ms1.applications.svc.cluster.local:8081',
  ],
  [
    'hello-observability',
    'ms-service-app-ms2',
    'http://ms-service-app-ms2.applications.svc.cluster.local:8082',
  ],
  [
    'user-observability',
    'hello-observability',
    'http://ms-hello-observability-services.applications.svc.cluster.local:8080',
  ],
] as const;

test.each(calls)('%s reaches %s at the address that its image calls', (_caller, called, address) => {
  const { hostname, port } = new URL(address);
  const [service = '', namespace] = hostname.split('.');
  const { metadata, spec } = clean.one('Service', service);
  expect([metadata.namespace, spec?.ports?.map((one) => String(one.port))]).toEqual([namespace, [port]]);
  expect(clean.behind(service)).toEqual([called]);
});

test('every application is in the namespace applications', () => {
  expect(new Set(clean.every().map(({ metadata }) => metadata.namespace))).toEqual(new Set(['applications']));
});

test.each(variants)('what the annotations of the variant %s name, 40-instrumentation makes', (variant) => {
  const instrumentation = {
    samplingRatio: 1,
    languages: ['java', 'nodejs'],
    enforce: true,
    useLabels: false,
  } as const;
  const made = new Objects(
    new InstrumentationChart(Testing.app(), '40-instrumentation', {
      instrumentation,
      receiver,
      sendsLogs: true,
    }),
  );
  const names = new Set(
    made.every().map(({ kind, metadata }) => `${kind} ${metadata.namespace}/${metadata.name}`),
  );
  const named = demo(variant)
    .every('Deployment')
    .flatMap(({ spec }) => Object.entries(spec?.template?.metadata.annotations ?? {}))
    .filter(([annotation]) => annotation.includes('/inject'))
    .map(([annotation, value]) =>
      annotation.startsWith('sidecar') ? `OpenTelemetryCollector ${value}` : `Instrumentation ${value}`,
    );
  expect(named.length > 0).toBe(variant !== 'clean');
  expect(named.filter((name) => !names.has(name))).toEqual([]);
});

test('switching one application leaves the others as they are', () => {
  const changed = demo('auto', { 'ms-service-app-ms1': 'sidecar' });
  const before = new Map(
    demo('auto')
      .every()
      .map((object) => [nameOf({ ...object }), JSON.stringify(object)]),
  );
  const different = changed
    .every()
    .filter((object) => before.get(nameOf({ ...object })) !== JSON.stringify(object));
  expect(different.map((object) => nameOf({ ...object }))).toEqual([
    'Deployment applications/ms-service-app-ms1',
  ]);
});

test.each([
  ['clean', 'simple:v2'],
  ['auto', 'simple:v2'],
  ['manual-sidecar', 'manual:v3'],
  ['auto-sidecar', 'simple:v2'],
  ['sidecar', 'simple:v2'],
] as const)('in the variant %s the Java services run their %s image', (variant, image) => {
  const objects = demo(variant);
  expect(
    ['hello-observability', 'ms-service-app-ms1', 'ms-service-app-ms2'].map(
      (name) => container(objects, name).image,
    ),
  ).toEqual([
    `docker.io/rmendoza/hello-observability-${image}`,
    `docker.io/rmendoza/ms-service-app-ms1-${image}`,
    `docker.io/rmendoza/ms-service-app-ms2-${image}`,
  ]);
});

test.each(variants)('in the variant %s the Node.js service logs where it may write', (variant) => {
  expect(container(demo(variant), 'user-observability').command?.join(' ')).toMatch(
    /^sh -c cd \/tmp && exec node /,
  );
});

test('the Node.js service loads its tracing in the variant with an agent in the image only', () => {
  const loading = variants.filter((variant) =>
    container(demo(variant), 'user-observability').command?.join(' ').includes('tracing.js'),
  );
  expect(loading).toEqual(['manual-sidecar']);
});

test('the Node.js service, which takes the address of OTLP for that of traces, is given the latter', () => {
  const given = variables(container(demo('manual-sidecar'), 'user-observability'));
  expect(given.OTEL_EXPORTER_OTLP_ENDPOINT).toBe(given.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT);
});

test('a Java service keeps its heap well below its memory limit', () => {
  const { env, resources } = container(clean, 'hello-observability');
  const heap = env?.find(({ name }) => name === 'JAVA_TOOL_OPTIONS')?.value;
  expect(heap).toBe('-Xmx256m');
  expect(resources?.limits).toMatchObject({ memory: '512Mi' });
});

test('the load generator asks the two services that requests come in by', () => {
  const { data } = clean.one('ConfigMap', 'load-generator') as { data?: Record<string, string> };
  const hosts = [...(data?.['load.js'] ?? '').matchAll(/"http:\/\/([a-z0-9-]+)\./g)].map(([, name]) => name);
  expect(new Set(hosts)).toEqual(new Set(['hello-observability', 'user-observability']));
});

test('a clean pod has no annotation', () => {
  expect(template(clean, 'hello-observability').metadata.annotations).toBeUndefined();
});
