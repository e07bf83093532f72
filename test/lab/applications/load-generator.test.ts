import { parseSync } from '@swc/core';
import { pods } from '../../../lib/lab/checks/pods';
import { restrictedViolations } from '../../../lib/lab/checks/restricted';
import type { Objects } from '../charts/synthesized';
import { type ApplicationInput, applicationObjects, container, shop, template } from './objects';

const open: ApplicationInput = { ...shop, entryPoints: ['/buy', '/sell'] };

function build(applications: readonly ApplicationInput[], requestsPerSecond = 2): Objects {
  return applicationObjects(applications, { loadGenerator: { enabled: true, requestsPerSecond } });
}

function script(objects: Objects): string {
  const { data } = objects.one('ConfigMap', 'load-generator') as { data?: Record<string, string> };
  return data?.['load.js'] ?? '';
}

function addresses(objects: Objects): URL[] {
  return [...script(objects).matchAll(/"(http:[^"]+)"/g)].map(([, address = '']) => new URL(address));
}

/** What a number in the script is, by the name before it. */
function number(text: string, name: string): number {
  return Number(new RegExp(`${name}: (\\d+)`).exec(text)?.[1]);
}

const objects = build([
  open,
  { ...shop, name: 'bank', port: 9090, entryPoints: ['/pay'] },
  { ...shop, name: 'idle' },
]);

test('it is left out unless it is enabled', () => {
  expect(applicationObjects([open]).every('ConfigMap')).toEqual([]);
  expect(applicationObjects([open]).every('Deployment')).toHaveLength(1);
});

test('it asks for every entry point of every application', () => {
  expect(
    addresses(objects).map(({ host, pathname }) => `${host.split('.')[0]}:${host.split(':')[1]}${pathname}`),
  ).toEqual(['shop:8080/buy', 'shop:8080/sell', 'bank:9090/pay']);
});

test('it asks only Services that exist, at ports that they open', () => {
  for (const { hostname, port } of addresses(objects)) {
    const [service = '', namespace] = hostname.split('.');
    const { metadata, spec } = objects.one('Service', service);
    expect(metadata.namespace).toBe(namespace);
    expect(spec?.ports?.map((one) => String(one.port))).toEqual([port]);
  }
});

test('its script is a module', () => {
  const { body } = parseSync(script(objects), { syntax: 'ecmascript' });
  expect(body.filter(({ type }) => type.startsWith('Export')).map(({ type }) => type)).toEqual([
    'ExportDeclaration',
    'ExportDefaultDeclaration',
  ]);
});

test('it has no thresholds, so that a slow lab does not end it', () => {
  expect(script(objects)).not.toMatch('thresholds');
});

test.each([
  [2, 120],
  [0.5, 30],
  [0.001, 1],
])('%d requests a second are %d a minute, k6 taking whole numbers', (requestsPerSecond, rate) => {
  expect(number(script(build([open], requestsPerSecond)), 'rate')).toBe(rate);
});

test('users suffice for every request to wait for its timeout', () => {
  const text = script(build([open], 4));
  expect(number(text, 'maxVUs')).toBeGreaterThanOrEqual(4 * Number(/timeout: '(\d+)s'/.exec(text)?.[1]));
});

test('it runs for ever, and never twice at once', () => {
  const { kind, spec } = objects.one('Deployment', 'load-generator');
  expect(kind).toBe('Deployment');
  expect(spec).toMatchObject({ replicas: 1, strategy: { type: 'Recreate' } });
});

test('another script is another pod', () => {
  const annotations = [build([open], 2), build([open], 3)].map(
    (built) => template(built, 'load-generator').metadata.annotations?.['checksum/load.js'],
  );
  expect(new Set(annotations).size).toBe(2);
});

test('it reads the script from the ConfigMap', () => {
  const { volumes } = template(objects, 'load-generator').spec;
  const k6 = container(objects, 'load-generator', 'k6');
  expect(volumes).toEqual([{ name: 'script', configMap: { name: 'load-generator' } }]);
  expect(k6.args?.at(-1)).toBe(`${k6.volumeMounts?.[0]?.mountPath}/load.js`);
});

test('it calls home to nobody', () => {
  expect(container(objects, 'load-generator', 'k6').args).toContain('--no-usage-report');
});

test('it meets the restricted Pod Security Standard', () => {
  const deployment = objects.one('Deployment', 'load-generator');
  expect(pods([{ ...deployment }]).flatMap(restrictedViolations)).toEqual([]);
});

test('it is refused when there is nothing to ask for', () => {
  expect(() => build([shop])).toThrow(
    'loadGenerator.enabled is true, but no application has an entry point to ask for; give one in entryPoints, or set it to false.',
  );
});

test('an application of its name is refused', () => {
  expect(() => build([{ ...open, name: 'load-generator' }])).toThrow(
    'application load-generator has the name that the load generator has in the same namespace, but names are unique there; rename the application.',
  );
});
