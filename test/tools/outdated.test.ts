import { spawnSync } from 'node:child_process';
import { images } from '../../lib/lab/images';
import packageJson from '../../package.json';
import { knownOf, printed } from '../../tools/outdated';
import { isNewer, type Pin, stateOf } from '../../tools/outdated/pin';
import { actionPins, goPins, imagePins, npmPins, programPins } from '../../tools/outdated/pins';

const pin: Pin = { kind: 'npm package', name: 'a', version: '1.2.0', file: 'package.json' };

test.each<[version: string, than: string, newer: boolean]>([
  ['1.10.0', '1.9.0', true],
  ['v1.2.0', '1.2.0', false],
  ['2.0', '1.9.9', true],
  ['1.2.0', '1.2.0-rc.1', true],
  ['1.2.0', '1.10.0', false],
  ['latest', '1.0.0', false],
])('%s beside %s: newer is %s', (version, than, newer) => {
  expect(isNewer(version, than)).toBe(newer);
});

test.each<[what: string, newest: string | undefined, held: string | undefined, state: string]>([
  ['what has a newer version', '1.3.0', undefined, 'behind'],
  ['what goes with something else', '1.3.0', 'it goes with b', 'behind; it goes with b'],
  ['what is the newest', '1.2.0', undefined, 'newest'],
  ['what no registry tells', undefined, undefined, 'not known here'],
  ['what a mirror has only older versions of', '1.1.0', undefined, 'not known here'],
])('%s is told as such', (_, newest, held, state) => {
  expect(stateOf({ ...pin, ...(held ? { held } : {}) }, newest)).toBe(state);
});

describe('every version that is pinned is found:', () => {
  test('packages of npm', () => {
    const { dependencies, devDependencies } = packageJson;
    expect(npmPins()).toHaveLength(Object.keys({ ...dependencies, ...devDependencies }).length);
  });

  test('images', () => {
    expect(imagePins().map(({ name, version }) => `${name}:${version}`)).toContain(
      images.certManager.webhook,
    );
    expect(imagePins().length).toBeGreaterThan(20);
  });

  test('modules of Go, of each folder what it builds', () => {
    const found = goPins().map(({ name, file }) => `${file} ${name}`);
    expect(found).toEqual(
      expect.arrayContaining([
        'tools/crds/go.mod sigs.k8s.io/controller-tools',
        'tools/real-programs/alloy/go.mod github.com/grafana/alloy',
        'tools/test-cluster/etcd/go.mod go.etcd.io/etcd/server/v3',
        'tools/test-cluster/kubernetes-1.28/go.mod k8s.io/kubernetes',
        'tools/test-cluster/operator/go.mod github.com/open-telemetry/opentelemetry-operator',
      ]),
    );
    expect(found.filter((line) => line.startsWith('tools/real-programs/alloy/'))).toHaveLength(1);
  });

  test('actions and Go', () => {
    expect(actionPins().map(({ name }) => name)).toContain('actions/checkout');
    expect(programPins()).toEqual([
      { kind: 'program', name: 'Go', version: expect.stringMatching(/^1\.\d+/), file: '.go-version' },
    ]);
  });
});

test('what may be raised stands first, and is counted', async () => {
  const newest = async ({ name }: Pin) => (name === 'b' ? '1.3.0' : '1.2.0');
  const text = printed(await knownOf([pin, { ...pin, name: 'b' }], newest));
  expect(text.split('\n')).toEqual([
    expect.stringMatching(/^what +name +pinned +newest +state +in$/),
    expect.stringMatching(/^npm package +b +1\.2\.0 +1\.3\.0 +behind +package\.json$/),
    expect.stringMatching(/^npm package +a +1\.2\.0 +1\.2\.0 +newest +package\.json$/),
    '',
    '2 versions are pinned, and 1 of them may be raised.',
  ]);
});

test('it takes nothing, and says so', () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--require', 'tsx/cjs', 'tools/outdated/index.ts', '--all'],
    { encoding: 'utf8' },
  );
  expect([status, stderr]).toEqual([
    1,
    'npm run outdated: --all was given, but it takes nothing; leave it out.\n',
  ]);
});

test('what the release of something else decides says of what', () => {
  const held = (name: string) => [...imagePins(), ...goPins()].find((one) => one.name.endsWith(name))?.held;
  expect(held('/autoinstrumentation-nodejs')).toBe('it goes with the release of the OpenTelemetry operator');
  expect(held('/opentelemetry-collector')).toBe('it goes with the release of the OpenTelemetry operator');
  expect(held('/controller-tools')).toMatch(/newer modules of Kubernetes than cert-manager has/);
});
