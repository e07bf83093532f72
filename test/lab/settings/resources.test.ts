import { resourcesSchema } from '../../../lib/lab/settings/resources';

const schema = resourcesSchema({ cpu: '100m', memory: '256Mi' });

test('what is left out has a default, but for the limits', () => {
  expect(schema.parse(undefined)).toEqual({ cpu: '100m', memory: '256Mi' });
});

test.each([
  { cpu: '500m', cpuLimit: '0.5' },
  { memory: '1Gi', memoryLimit: '1024Mi' },
  { memoryLimit: '1G' },
])('the limits of %j are not below the requests, whatever the unit', (resources) => {
  expect(schema.safeParse(resources).success).toBe(true);
});
