import { Testing } from 'cdk8s';
import { type DemoApplication, demoApplications } from '../../../lib/lab/applications/demo';
import { InstrumentationChart } from '../../../lib/lab/charts/instrumentation';
import type { Variant } from '../../../lib/lab/environment';
import { nameOf } from '../../lab-manifests';
import { applicationObjects, container, template } from '../applications/objects';
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

const calls = [
  ['hello-observability', 'ms-service-app-ms1'],
  ['hello-observability', 'ms-service-app-ms2'],
  ['user-observability', 'hello-observability'],
  ['ms-service-app-python', 'ms-service-app-dotnet'],
  ['ms-service-app-python', 'ms-service-app-go'],
] as const;

/** The addresses that a source names. */
function addresses(objects: Objects, application: string): readonly URL[] {
  const { data = {} } = objects.one('ConfigMap', application) as { data?: Record<string, string> };
  return Object.values(data).flatMap((text) =>
    [...text.matchAll(/["'](http:\/\/[a-z][-a-z0-9]*:\d+)["']/g)].map(([, address = '']) => new URL(address)),
  );
}

test.each(calls)('%s calls %s by the name and the port of its Service', (caller, called) => {
  const objects = demo('clean', {
    'ms-service-app-python': 'clean',
    'ms-service-app-dotnet': 'clean',
    'ms-service-app-go': 'clean',
  });
  const address = addresses(objects, caller).find(({ hostname }) => hostname === called);
  const { spec } = objects.one('Service', called);
  expect(spec?.ports?.map((one) => String(one.port))).toEqual([address?.port]);
  expect(objects.behind(called)).toEqual([called]);
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

test('the agent of manual-sidecar is copied into each of them, and nowhere else', () => {
  const copying = (variant: Variant) =>
    demo(variant)
      .every('Deployment')
      .filter(({ spec }) =>
        (spec?.template?.spec?.initContainers ?? []).some(({ name }) => name === 'copy-agent'),
      )
      .map(({ metadata }) => metadata.name);
  expect(variants.map((variant) => copying(variant).length)).toEqual([0, 0, 4, 0, 0]);
});

test('a Java service keeps its heap well below its memory limit', () => {
  const { env, resources } = container(clean, 'hello-observability');
  const heap = env?.find(({ name }) => name === 'JAVA_TOOL_OPTIONS')?.value;
  expect(heap).toContain('-Xmx128m');
  expect(resources?.limits).toMatchObject({ memory: '384Mi' });
});

test('the load generator asks the two services that requests come in by', () => {
  const { data } = clean.one('ConfigMap', 'load-generator') as { data?: Record<string, string> };
  const hosts = [...(data?.['load.js'] ?? '').matchAll(/"http:\/\/([a-z0-9-]+)\./g)].map(([, name]) => name);
  expect(new Set(hosts)).toEqual(new Set(['hello-observability', 'user-observability']));
});

test('a clean pod has no annotation but what its source is known by', () => {
  const { annotations = {} } = template(clean, 'hello-observability').metadata;
  expect(Object.keys(annotations)).toEqual(['checksum/Main.java']);
});
