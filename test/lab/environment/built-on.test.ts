import type { ApiObject } from 'cdk8s';
import {
  type Base,
  checkSettings,
  defineBase,
  environment,
  type Settings,
} from '../../../lib/lab/environment';
import { definePipeline } from '../../../lib/lab/pipelines/definition';
import { section, truth, wholeNumber } from '../../../lib/lab/settings/formats';

const company = defineBase({
  cluster: { provider: 'eks', kubernetesVersion: '1.35' },
  labels: { team: 'platform', stage: 'test' },
  destinations: {
    central: {
      kind: 'self-hosted',
      mimir: {
        url: 'https://mimir.acme.example/api/v1/push',
        auth: { kind: 'bearer', token: { secret: 'central', key: 'token' } },
        tenant: 'acme',
      },
      loki: { url: 'https://loki.acme.example/loki/api/v1/push' },
      tempo: { url: 'https://tempo.acme.example' },
    },
  },
  alloy: { receiver: { replicas: 3 } },
  pipelines: { kubelet: { enabled: true, interval: '30s', alsoKeep: ['kubelet_a', 'kubelet_b'] } },
});
const eu = { cluster: { name: 'eu' } } as const;

/** The same settings as one input would give, whatever is known of their origin. */
const plain = (settings: Settings) => ({ ...settings });

describe('an environment that is built on a base', () => {
  test('has what the base says and what it says itself', () => {
    const { cluster, labels, alloy } = environment(company, { ...eu, labels: { region: 'eu' } });
    expect(cluster).toMatchObject({ name: 'eu', provider: 'eks', kubernetesVersion: '1.35' });
    expect(labels).toEqual({ team: 'platform', stage: 'test', region: 'eu' });
    expect(alloy.receiver.replicas).toBe(3);
  });

  test('says more of a section, and takes the place of a list', () => {
    const { pipelines } = environment(company, {
      ...eu,
      pipelines: { kubelet: { alsoKeep: ['kubelet_c'] } },
    });
    expect(pipelines.kubelet).toMatchObject({ enabled: true, interval: '30s', alsoKeep: ['kubelet_c'] });
  });

  test('takes out with undefined what the base says, so that the default holds again', () => {
    const { alloy, labels, pipelines } = environment(company, {
      ...eu,
      alloy: undefined,
      labels: { stage: undefined },
      pipelines: { kubelet: { interval: undefined } },
    });
    expect([alloy.receiver.replicas, labels, pipelines.kubelet.interval]).toEqual([
      1,
      { team: 'platform' },
      '60s',
    ]);
  });

  test('switches a pipeline of the base off with false', () => {
    expect(
      environment(company, { ...eu, pipelines: { kubelet: { enabled: false } } }).pipelines.kubelet.enabled,
    ).toBe(false);
  });

  test('adds a destination, and takes one out', () => {
    const local = { kind: 'local' } as const;
    const both = environment(company, { ...eu, destinations: { local } });
    const one = environment(company, { ...eu, destinations: { central: undefined, local } });
    expect([Object.keys(both.destinations), Object.keys(one.destinations)]).toEqual([
      ['central', 'local'],
      ['local'],
    ]);
  });

  test('changes one address of a destination', () => {
    const { destinations } = environment(company, {
      ...eu,
      destinations: { central: { mimir: { tenant: 'eu' } } },
    });
    expect(destinations.central).toMatchObject({
      kind: 'self-hosted',
      mimir: { url: 'https://mimir.acme.example/api/v1/push', tenant: 'eu', auth: { kind: 'bearer' } },
    });
  });

  test.each([
    ['destination', { central: { kind: 'local' } }, { kind: 'local', retention: '24h' }],
    [
      'authentication',
      { central: { mimir: { auth: { kind: 'none' } } } },
      { kind: 'self-hosted', mimir: { auth: { kind: 'none' }, tenant: 'acme' } },
    ],
  ] as const)('takes another kind of %s whole', (_what, destinations, expected) => {
    const settings = environment(company, { ...eu, destinations });
    expect(settings.destinations.central).toMatchObject(expected);
    expect(JSON.stringify(settings.destinations.central)).not.toContain('"token"');
  });

  test('is what one input with all of it would give', () => {
    const whole = {
      cluster: { name: 'eu', provider: 'kind' },
      destinations: { local: { kind: 'local' } },
    } as const;
    const { cluster, ...rest } = whole;
    expect(plain(environment(defineBase(rest), { cluster }))).toEqual(plain(environment(whole)));
  });

  test('changes nothing of the base, of which others are built too', () => {
    environment(company, { ...eu, labels: { stage: 'production' } });
    expect(environment(company, eu).labels.stage).toBe('test');
  });
});

test('bases are built on bases, and environments on environments', () => {
  const production = defineBase(company, {
    labels: { stage: 'production' },
    alloy: { receiver: { replicas: 5 } },
  });
  const europe = environment(production, { ...eu, alloy: { receiver: { replicas: 7 } } });
  const copy = environment(europe, { cluster: { name: 'eu-2' } });
  expect([copy.cluster.name, copy.cluster.provider, copy.labels.stage, copy.alloy.receiver.replicas]).toEqual(
    ['eu-2', 'eks', 'production', 7],
  );
});

test('defaults of an environment are not taken for what it says', () => {
  const small = environment({
    cluster: { name: 'a', provider: 'kind' },
    destinations: { local: { kind: 'local' } },
  });
  // A number of replicas beside `autoscale` would be refused.
  expect(() =>
    environment(small, { cluster: { name: 'b' }, alloy: { receiver: { autoscale: { min: 2, max: 4 } } } }),
  ).not.toThrow();
});

describe('extensions', () => {
  const own = <const Name extends string>(name: Name) =>
    definePipeline({
      name,
      description: 'Nothing.',
      settings: section('nothing', {
        /** Whether. */
        enabled: truth('give true').default(false),
        /** How many. */
        count: wholeNumber(1, 9, 'give a number').default(1),
      }).prefault({}),
      build: () => () => undefined,
    });
  const calls: string[] = [];
  const call = (name: string) => () => {
    calls.push(name);
  };
  const extended = defineBase(company, {
    pipelines: { first: { enabled: true } },
    extend: { pipelines: [own('first')], objects: call('base') },
  });

  test('add up: pipelines of both, and the functions of both in their order', () => {
    const { extend, pipelines } = environment(extended, {
      ...eu,
      pipelines: { first: { count: 2 }, second: { enabled: true, count: 3 } },
      extend: { pipelines: [own('second')], objects: call('cluster'), charts: call('charts') },
    });
    expect(extend.pipelines.map(({ name }) => name)).toEqual(['first', 'second']);
    expect(pipelines).toMatchObject({
      first: { enabled: true, count: 2 },
      second: { enabled: true, count: 3 },
    });
    extend.objects?.({} as ApiObject);
    expect(calls).toEqual(['base', 'cluster']);
  });

  test('are taken out with undefined', () => {
    const without = environment(extended, { ...eu, pipelines: { first: undefined }, extend: undefined });
    const half = environment(extended, { ...eu, extend: { objects: undefined } });
    expect([without.extend.pipelines, without.extend.objects]).toEqual([[], undefined]);
    expect([half.extend.pipelines.length, half.extend.objects]).toEqual([1, undefined]);
  });

  test('have their settings checked on every level', () => {
    expect(() => environment(extended, { ...eu, pipelines: { first: { count: 10 } } })).toThrow(
      'pipelines.first.count is 10, but it takes a whole number from 1 to 9; give a number.',
    );
  });

  test('are known to the compiler on every level', () => {
    const keys = () => [
      // @ts-expect-error a pipeline that nobody brings
      environment(extended, { ...eu, pipelines: { third: { enabled: true } } }),
      // @ts-expect-error a key that the pipeline of the base does not have
      environment(extended, { ...eu, pipelines: { first: { counts: 1 } } }),
      // @ts-expect-error a value of another type
      environment(environment(extended, eu), { pipelines: { first: { count: '1' } } }),
    ];
    expect(keys).toThrow('pipelines has the unknown key "third"');
  });
});

test('unknown keys and values do not compile above a base either', () => {
  const wrong = [
    // @ts-expect-error an unknown key of a section
    () => environment(company, { cluster: { nmae: 'eu' } }),
    // @ts-expect-error a section that does not exist
    () => environment(company, { ...eu, clusters: {} }),
    // @ts-expect-error a provider that does not exist
    () => environment(company, { cluster: { name: 'eu', provider: 'gke' } }),
    // @ts-expect-error a key of another kind of destination
    () => environment(company, { ...eu, destinations: { central: { kind: 'local', mimir: {} } } }),
    // @ts-expect-error an element of a list is whole
    () => environment(company, { ...eu, applications: [{ name: 'shop' }] }),
    // @ts-expect-error null takes nothing out
    () => environment(company, { ...eu, alloy: null }),
    // @ts-expect-error a base alone is no environment
    () => environment(company),
    // @ts-expect-error what is no base
    () => environment({ cluster: eu.cluster }, eu),
    // @ts-expect-error an unknown key of a base
    () => environment(defineBase({ pipeline: {} }), eu),
  ];
  for (const act of wrong) expect(act).toThrow();
});

test('an environment without a base still has to say all that has no default', () => {
  // @ts-expect-error no destinations
  expect(() => environment({ cluster: { name: 'eu', provider: 'eks' } })).toThrow('destinations is missing');
});

test('a base is none of its own, and can be typed', () => {
  const typed: Base = company;
  expect(Object.keys(typed)).toEqual([]);
  expect(() => checkSettings(typed)).toThrow('cluster is missing');
});
