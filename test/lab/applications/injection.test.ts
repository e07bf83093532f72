import type { Variant } from '../../../lib/lab/environment';
import { type ApplicationInput, applicationObjects, shop, template } from './objects';

function annotations(application: ApplicationInput): Readonly<Record<string, string>> | undefined {
  return template(applicationObjects([application]), application.name).metadata.annotations;
}

/** The annotations, without the operator's prefixes. */
function injection(application: ApplicationInput): Record<string, string> {
  return Object.fromEntries(
    Object.entries(annotations(application) ?? {}).map(([name, value]) => [
      name.replace('opentelemetry.io/', ''),
      value,
    ]),
  );
}

const sidecar = { 'sidecar.inject': 'opentelemetry-collector/sidecar' };

function agent(name: string): Record<string, string> {
  return {
    'instrumentation.inject-java': `opentelemetry-collector/${name}`,
    'instrumentation.container-names': 'app',
  };
}

const variants: readonly (readonly [Variant, Record<string, string>])[] = [
  ['auto', agent('auto')],
  ['manual-sidecar', sidecar],
  ['auto-sidecar', { ...agent('auto-sidecar'), ...sidecar }],
  ['sidecar', sidecar],
];

test('a clean application carries no annotation at all', () => {
  const objects = applicationObjects([{ ...shop, variant: 'clean' }]);
  expect(objects.every().map(({ metadata }) => metadata.annotations)).toEqual([undefined, undefined]);
  expect(annotations({ ...shop, variant: 'clean' })).toBeUndefined();
});

test.each(variants)('the variant %s has its annotations and no others', (variant, expected) => {
  expect(injection({ ...shop, variant })).toEqual(expected);
});

test.each(variants)(
  'the variant %s is asked for on the pod template, where the operator looks',
  (variant) => {
    const objects = applicationObjects([{ ...shop, variant }]);
    expect(objects.one('Deployment', 'shop').metadata.annotations).toBeUndefined();
  },
);

test.each(['nodejs', 'python', 'dotnet'] as const)(
  'the agent of %s is asked for by its language',
  (language) => {
    expect(Object.keys(injection({ ...shop, variant: 'auto', language }))).toEqual([
      'instrumentation.container-names',
      `instrumentation.inject-${language}`,
    ]);
  },
);

const cache = { name: 'cache', image: 'docker.io/example/cache:1.0' };

test('two languages in one pod have their containers named by language', () => {
  const containers = [{ ...cache, language: 'nodejs' }] as const;
  expect(injection({ ...shop, variant: 'auto', containers })).toEqual({
    'instrumentation.inject-java': 'opentelemetry-collector/auto',
    'instrumentation.java-container-names': 'app',
    'instrumentation.inject-nodejs': 'opentelemetry-collector/auto',
    'instrumentation.nodejs-container-names': 'cache',
  });
});

test('two containers of one language are named together', () => {
  const containers = [{ ...cache, language: 'java' }] as const;
  expect(injection({ ...shop, variant: 'auto', containers })).toEqual({
    ...agent('auto'),
    'instrumentation.container-names': 'app,cache',
  });
});

test('a container without a language is left alone', () => {
  expect(injection({ ...shop, variant: 'auto', containers: [cache] })).toEqual(agent('auto'));
});

test('the agent of Go is told which executable to watch', () => {
  const application: ApplicationInput = {
    ...shop,
    language: 'go',
    variant: 'auto',
    env: { OTEL_GO_AUTO_TARGET_EXE: '/bin/shop' },
  };
  expect(injection(application)['instrumentation.otel-go-auto-target-exe']).toBe('/bin/shop');
});

test('an agent of Go that is told something comes from an Instrumentation of its own', () => {
  const env = { OTEL_GO_AUTO_TARGET_EXE: '/bin/shop', OTEL_SERVICE_NAME: 'till' };
  expect(injection({ ...shop, language: 'go', variant: 'auto', env })['instrumentation.inject-go']).toBe(
    'opentelemetry-collector/go-shop',
  );
});

test('beside an agent of Go of its own, the others come from the common Instrumentation', () => {
  const containers = [{ ...cache, language: 'go', env: { OTEL_GO_AUTO_TARGET_EXE: '/bin/cache' } }] as const;
  expect(injection({ ...shop, variant: 'auto', containers })).toMatchObject({
    'instrumentation.inject-java': 'opentelemetry-collector/auto',
    'instrumentation.inject-go': 'opentelemetry-collector/go-shop',
  });
});

test.each([
  ['python', 'instrumentation.otel-python-platform', 'musl'],
  ['dotnet', 'instrumentation.otel-dotnet-auto-runtime', 'linux-musl-x64'],
] as const)('an image of Alpine gets the agent of %s for it', (language, annotation, value) => {
  expect(injection({ ...shop, variant: 'auto', language, platform: 'musl' })[annotation]).toBe(value);
});

test('an image of Alpine gets the agent for it in a further container too', () => {
  const containers = [{ ...cache, language: 'python', platform: 'musl' }] as const;
  expect(injection({ ...shop, variant: 'auto', containers })['instrumentation.otel-python-platform']).toBe(
    'musl',
  );
});

test('the C library makes no difference to other languages', () => {
  expect(injection({ ...shop, variant: 'auto', platform: 'musl' })).toEqual(agent('auto'));
});

test('an agent of Go without an executable to watch is refused', () => {
  expect(() => annotations({ ...shop, language: 'go', variant: 'auto' })).toThrow(
    'application shop, env.OTEL_GO_AUTO_TARGET_EXE is missing, but the agent of Go takes the path of the executable that it watches; give the path, or use the variant "sidecar".',
  );
});
