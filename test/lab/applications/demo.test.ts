import { existsSync, readFileSync } from 'node:fs';
import { demoApplications } from '../../../lib/lab/applications/demo';
import { checkSettings, type Variant } from '../../../lib/lab/environment';

const original = [
  'hello-observability',
  'ms-service-app-ms1',
  'ms-service-app-ms2',
  'user-observability',
] as const;
const all = [...original, 'ms-service-app-python', 'ms-service-app-dotnet', 'ms-service-app-go'] as const;

function withVariant(variant: Variant, names: readonly (typeof all)[number][] = original) {
  return demoApplications(Object.fromEntries(names.map((name) => [name, variant])));
}

test.each(['clean', 'auto', 'manual-sidecar', 'auto-sidecar', 'sidecar'] as const)(
  'as %s they are right',
  (variant) => {
    const lab = { cluster: { name: 'lab', provider: 'kind' }, destinations: { local: { kind: 'local' } } };
    const names = variant === 'manual-sidecar' ? all.slice(0, -1) : all;
    const { applications } = checkSettings({ ...lab, applications: withVariant(variant, names) });
    expect(applications.map((application) => application.variant)).toEqual(names.map(() => variant));
  },
);

test('each is a file of the project', () => {
  expect(withVariant('auto', all).filter(({ source = '' }) => !existsSync(source))).toEqual([]);
});

test('those that are not named do not run', () => {
  expect(demoApplications({ 'user-observability': 'auto' }).map(({ name }) => name)).toEqual([
    'user-observability',
  ]);
});

test('they keep the ports of the original lab', () => {
  expect(withVariant('auto').map(({ name, port }) => `${name}:${port}`)).toEqual([
    'hello-observability:8080',
    'ms-service-app-ms1:8081',
    'ms-service-app-ms2:8082',
    'user-observability:3000',
  ]);
});

test('each listens on the port that its Service opens', () => {
  const wrong = withVariant('auto', all).filter(
    ({ source = '', port }) => !new RegExp(`\\b${port}\\b`).test(readFileSync(source, 'utf8')),
  );
  expect(wrong).toEqual([]);
});

test('the former user-observability reaches hello-observability by the name it knows', () => {
  const [hello] = withVariant('auto');
  expect(hello?.aliases).toContain('ms-hello-observability-services');
});
