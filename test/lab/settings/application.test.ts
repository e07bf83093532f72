import { applicationSchema, mainContainer } from '../../../lib/lab/settings/application';

const shop = { name: 'shop', language: 'java', image: 'docker.io/library/shop:1', port: 8080 };

test.each(['clean', 'auto', 'manual-sidecar', 'auto-sidecar', 'sidecar'])(
  'the variant %s is accepted',
  (variant) => {
    expect(applicationSchema.parse({ ...shop, variant }).variant).toBe(variant);
  },
);

test('a further container needs a name and an image', () => {
  const container = { name: 'cache', image: 'docker.io/library/redis:8.4.0' };
  const [parsed] = applicationSchema.parse({ ...shop, containers: [container] }).containers;
  expect(parsed).toEqual({
    ...container,
    platform: 'glibc',
    resources: { cpu: '50m', memory: '256Mi' },
    env: {},
    envFrom: [],
  });
});

test('the main container is called as in the original lab', () => {
  expect(mainContainer).toBe('app');
});
