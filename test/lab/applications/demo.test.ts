import { demoApplications } from '../../../lib/lab/applications/demo';
import { checkSettings, type Variant } from '../../../lib/lab/environment';

function withVariant(variant: Variant) {
  return demoApplications({
    'hello-observability': variant,
    'ms-service-app-ms1': variant,
    'ms-service-app-ms2': variant,
    'user-observability': variant,
  });
}

test.each(['clean', 'auto', 'manual-sidecar', 'auto-sidecar', 'sidecar'] as const)(
  'as %s they are right',
  (variant) => {
    const lab = { cluster: { name: 'lab', provider: 'kind' }, destinations: { local: { kind: 'local' } } };
    const { applications } = checkSettings({ ...lab, applications: withVariant(variant) });
    expect(applications.map((application) => application.variant)).toEqual(Array(4).fill(variant));
  },
);

test('an image has an agent inside where the variant says so, and nowhere else', () => {
  const hasAgent = (variant: Variant) => withVariant(variant).map(({ image }) => image.includes('-manual:'));
  expect(hasAgent('manual-sidecar')).toEqual([true, true, true, true]);
  expect(hasAgent('auto')).toEqual([false, false, false, false]);
});

test('they keep the ports of the original lab', () => {
  expect(withVariant('auto').map(({ name, port }) => `${name}:${port}`)).toEqual([
    'hello-observability:8080',
    'ms-service-app-ms1:8081',
    'ms-service-app-ms2:8082',
    'user-observability:3000',
  ]);
});

test('user-observability reaches hello-observability by the name it knows', () => {
  const [hello] = withVariant('auto');
  expect(hello?.aliases).toContain('ms-hello-observability-services');
});
