import { KubectlError } from '../../../commands/kubectl/errors';
import { FakeKubectl, list, ours } from './fake-kubectl';

const config = ours('ConfigMap', 'settings');

test('an object that exists is found, with the owners of its fields', async () => {
  const fake = new FakeKubectl(() => config);
  expect(await fake.kubectl.get([config])).toMatchObject([
    { kind: 'ConfigMap', metadata: { name: 'settings' } },
  ]);
  expect(fake.calls[0]?.args).toContain('--show-managed-fields');
});

test('nothing is asked about nothing', async () => {
  const fake = new FakeKubectl();
  expect([await fake.kubectl.get([]), await fake.kubectl.dryRun([]), fake.calls]).toEqual([[], [], []]);
});

test('an object of a kind that is not defined yet does not exist', async () => {
  const fake = new FakeKubectl(() => ({
    stdout: JSON.stringify(list(config)),
    stderr:
      'error: resource mapping not found for name: "a" namespace: "" from "STDIN": no matches for kind "Issuer"\n',
  }));
  expect(await fake.kubectl.get([config])).toHaveLength(1);
});

test('objects are applied by the server, as the lab', async () => {
  const fake = new FakeKubectl();
  await fake.kubectl.apply([config]);
  expect(fake.calls).toEqual([
    {
      args: [
        'apply',
        '--server-side',
        '--force-conflicts',
        '--field-manager=application-observability-lab',
        '--filename=-',
        '--output=name',
      ],
      input: JSON.stringify(list(config)),
    },
  ]);
});

test('objects are deleted by name alone', async () => {
  const fake = new FakeKubectl();
  await fake.kubectl.delete([ours('ConfigMap', 'settings', { data: { key: 'value' } })]);
  const { items } = JSON.parse(fake.calls[0]?.input ?? '');
  expect(items).toEqual([
    { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'settings', namespace: 'shop' } },
  ]);
});

test('an error is what kubectl complains about, once, without its warnings', async () => {
  const stderr =
    'Warning: deprecated\nError from server (Forbidden): no\nError from server (Forbidden): no\n';
  const fake = new FakeKubectl(() => ({ stderr }));
  await expect(fake.kubectl.apply([config])).rejects.toThrow(
    new KubectlError(['Error from server (Forbidden): no'], ''),
  );
});

describe('trying again may help when kubectl says', () => {
  test.each([
    'The connection to the server 127.0.0.1:6443 was refused - did you specify the right host or port?',
    'Unable to connect to the server: dial tcp 127.0.0.1:6443: connect: connection refused',
    'Unable to connect to the server: net/http: TLS handshake timeout',
    'Error from server (InternalError): Internal error occurred: failed calling webhook "webhook.cert-manager.io": failed to call webhook: Post "https://cert-manager-webhook.cert-manager.svc:443/validate": Service Unavailable',
    'Error from server (ServiceUnavailable): the server is currently unable to handle the request',
    'error: resource mapping not found for name: "auto" namespace: "x" from "STDIN": no matches for kind "Instrumentation" in version "opentelemetry.io/v1alpha1"',
    'Error from server (NotFound): namespaces "shop" not found',
    'Error from server: etcdserver: leader changed',
    'Error from server (Forbidden): namespaces "x" is forbidden: not yet ready to handle request',
  ])('%s', (line) => {
    expect(new KubectlError([line], '').isTransient).toBe(true);
  });
});

describe('trying again does not help when kubectl says', () => {
  test.each([
    'Error from server (Forbidden): configmaps is forbidden: User "me" cannot create resource "configmaps"',
    'The Deployment "a" is invalid: spec.selector: Invalid value: field is immutable',
    'Error from server (BadRequest): error when creating "STDIN": unknown field "spec.replica"',
    'error: You must be logged in to the server (Unauthorized)',
    'Error from server: admission webhook "vpod.kb.io" denied the request: no',
  ])('%s', (line) => {
    expect(new KubectlError([line], '').isTransient).toBe(false);
  });
});

test('one error that stays outweighs those that pass', () => {
  const lines = ['Unable to connect to the server: EOF', 'error: unknown field "spec.replica"'];
  expect(new KubectlError(lines, '').isTransient).toBe(false);
});
