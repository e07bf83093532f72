import { generalDestination } from '../../../lib/lab/destinations/exporters/general';
import { several } from '../../../lib/lab/destinations/several';
import { newConfig } from './built';

const common = { clusterName: 'lab', namespace: 'monitoring' };
const url = 'https://far.example';

const refuse = (form: string): never => {
  throw new Error(`nobody takes ${form}`);
};

test('each form goes to all that take it, in their order', () => {
  const config = newConfig();
  const one = generalDestination(config, { ...common, name: 'one', metrics: { url }, traces: { url } });
  const two = generalDestination(config, { ...common, name: 'two', metrics: { url }, profiles: { url } });
  const { metrics, traces, profiles } = several([one, two], refuse);
  expect(metrics).toEqual([...one.metrics, ...two.metrics]);
  expect(traces).toEqual(one.traces);
  expect(profiles).toEqual(two.profiles);
});

test.each(['metrics', 'logs', 'otlpLogs', 'traces', 'profiles'] as const)(
  '%s that nobody takes are refused when they are sent',
  (form) => {
    const destination = several([generalDestination(newConfig(), { ...common, name: 'one' })], refuse);
    expect(() => destination[form]).toThrow(`nobody takes ${form}`);
  },
);
