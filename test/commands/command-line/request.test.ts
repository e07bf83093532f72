import { environmentNames } from '../../../commands/command-line/environments';
import { requestsOf } from '../../../commands/command-line/request';
import { isUserError } from '../../../commands/command-line/user-error';
import { AlloyConfigError } from '../../../lib/alloy/error';
import { ApplicationError } from '../../../lib/lab/applications/error';
import { SettingsError } from '../../../lib/lab/environment';
import { CollectorConfigError } from '../../../lib/otelcol/error';
import { WorkloadError } from '../../../lib/workload/error';

const outdir = process.env.CDK8S_OUTDIR;
afterEach(() => {
  if (outdir === undefined) delete process.env.CDK8S_OUTDIR;
  else process.env.CDK8S_OUTDIR = outdir;
});

test('the default environment goes to dist', () => {
  delete process.env.CDK8S_OUTDIR;
  expect(requestsOf([], { environment: 'kind', _: [] })).toEqual([
    { environment: expect.objectContaining({ name: 'kind' }), output: 'dist' },
  ]);
});

test('--output says where it goes', () => {
  const [request] = requestsOf(['gke-standard', '-o', 'out'], {
    environment: 'gke-standard',
    output: 'out',
    _: ['gke-standard'],
  });
  expect([request?.environment.name, request?.output]).toEqual(['gke-standard', 'out']);
});

test('under the cdk8s command it goes where that command looks', () => {
  process.env.CDK8S_OUTDIR = 'elsewhere';
  expect(requestsOf([], { environment: 'kind', _: [] })[0]?.output).toBe('elsewhere');
});

test('--output wins over the cdk8s command', () => {
  process.env.CDK8S_OUTDIR = 'elsewhere';
  expect(requestsOf(['--output=out'], { environment: 'kind', output: 'out', _: [] })[0]?.output).toBe('out');
});

test('with --all each environment goes into a directory of its own', () => {
  const requests = requestsOf(['--all', '-o', 'out'], {
    environment: 'kind',
    all: true,
    output: 'out',
    _: [],
  });
  expect(requests.map(({ output }) => output)).toEqual(environmentNames().map((name) => `out/${name}`));
});

test.each([
  new SettingsError('cluster.name', 'is missing.'),
  new AlloyConfigError('loki.write "cloud"', 'is wrong.'),
  new ApplicationError('application shop', 'is wrong.'),
  new CollectorConfigError('sidecar', 'receivers', 'is wrong.'),
  new WorkloadError('alloy-receiver', 'is wrong.'),
])('%s says all that the user needs', (error) => {
  expect(isUserError(error)).toBe(true);
});

test('any other error is a mistake in the program', () => {
  expect(isUserError(new TypeError('undefined is not a function'))).toBe(false);
});
