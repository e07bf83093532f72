import { generalDestination } from '../../../../lib/lab/destinations/exporters/general';
import { several } from '../../../../lib/lab/destinations/several';
import { deriveNeeds } from '../../../../lib/workload';
import { newConfig, sendTo } from '../built';

const common = { clusterName: 'lab', namespace: 'monitoring' };
const url = 'https://far.example';
const auth = (secret: string, key: string) => ({ kind: 'bearer', token: { secret, key } }) as const;

const refuse = (form: string): never => {
  throw new Error(`nobody takes ${form}`);
};

function twoDestinations(first: string, second: string) {
  const config = newConfig();
  const one = generalDestination(config, {
    ...common,
    name: 'one',
    metrics: { url, auth: auth(first, 'a') },
  });
  const two = generalDestination(config, { ...common, name: 'two', logs: { url, auth: auth(second, 'b') } });
  sendTo(config, several([one, two], refuse), 'metrics', 'logs');
  return config;
}

describe('the Secrets of a configuration', () => {
  test('are read once each, however many destinations read them', () => {
    expect(twoDestinations('shared', 'shared').files()['secrets.alloy']).toBe(
      'remote.kubernetes.secret "shared" {\n\tnamespace = "monitoring"\n\tname      = "shared"\n}\n',
    );
  });

  test('have labels that Alloy accepts', () => {
    const labels = twoDestinations('0.first', 'second-x').blocks.map(({ component, label }) =>
      component === 'remote.kubernetes.secret' ? [label] : [],
    );
    expect(labels.flat()).toEqual(['_0_first', 'second_x']);
  });

  test('are the only ones that the collector may get, also from another namespace', () => {
    expect(deriveNeeds(twoDestinations('first', 'second'), 'monitoring-nodes').reads).toEqual([
      expect.objectContaining({
        verbs: ['get'],
        resources: ['secrets'],
        namespaces: ['monitoring'],
        names: ['first'],
      }),
      expect.objectContaining({
        verbs: ['get'],
        resources: ['secrets'],
        namespaces: ['monitoring'],
        names: ['second'],
      }),
    ]);
  });

  test('make no file where nothing is secret', () => {
    const config = newConfig();
    sendTo(config, generalDestination(config, { ...common, name: 'one', metrics: { url } }), 'metrics');
    expect(config.files()).not.toHaveProperty('secrets.alloy');
  });
});
