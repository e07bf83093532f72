import {
  defaultEnvironment,
  environmentNames,
  loadEnvironment,
} from '../../../commands/command-line/environments';

test('there is one environment for each file of environments/', () => {
  expect(environmentNames()).toEqual(['gke-autopilot', 'gke-standard', 'kind']);
});

test('the default environment exists', () => {
  expect(environmentNames()).toContain(defaultEnvironment);
});

test.each(environmentNames())('%s says nothing wrong', (name) => {
  expect(loadEnvironment(name).cluster.name).not.toBe('');
});

test('the default environment needs no account', () => {
  expect(loadEnvironment(defaultEnvironment).destinations.local?.kind).toBe('local');
});

test.each(['gke-standard', 'gke-autopilot'])(
  '%s sends to Grafana Cloud from a cluster of that kind',
  (name) => {
    const { cluster, destinations } = loadEnvironment(name);
    expect([cluster.provider, destinations['grafana-cloud']?.kind]).toEqual([name, 'grafana-cloud']);
  },
);

test('the default environment shows every variant in which something is injected or built in', () => {
  const variants = loadEnvironment(defaultEnvironment).applications.map(({ variant }) => variant);
  expect(new Set(variants)).toEqual(new Set(['auto', 'auto-sidecar', 'manual-sidecar']));
});

describe('a file that says something wrong', () => {
  afterEach(() => jest.resetModules());

  test('is named in the sentence', () => {
    jest.doMock('../../../environments/kind', () => ({
      default: { cluster: { name: 'lab', provider: 'eks' } },
    }));
    expect(() => loadEnvironment('kind')).toThrow(
      'environments/kind.ts: cluster.provider is "eks", but it takes kind, gke-standard or gke-autopilot; choose the one that runs the cluster.',
    );
  });

  test('is named when it exports nothing', () => {
    jest.doMock('../../../environments/kind', () => ({}));
    expect(() => loadEnvironment('kind')).toThrow(
      'environments/kind.ts: the environment is missing: write export default environment({ ... }).',
    );
  });
});
