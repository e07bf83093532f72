import { synthesize } from '../../../lib/lab/synthesize';
import { withServices } from '../../../tools/bench/services';

test('there are as many services as asked for, in every variant', () => {
  const { applications } = withServices(20);
  expect(applications).toHaveLength(20);
  expect(new Set(applications.map(({ variant }) => variant)).size).toBe(5);
});

test('every service has a Deployment and a Service', () => {
  const apps = synthesize(withServices(20)).find(({ file }) => file === '50-apps.yaml');
  const count = (kind: string) => apps?.text.match(new RegExp(`^kind: ${kind}$`, 'gm'))?.length ?? 0;
  // The load generator is a Deployment too.
  expect([count('Deployment'), count('Service')]).toEqual([21, 20]);
});
