import { secretCommand } from '../../../commands/command-line/secret-command';

const secret = { namespace: 'monitoring', name: 'cloud', keys: ['user', 'token'], pem: [] };

test('values are typed after the command has begun, so that no history holds them', () => {
  expect(secretCommand(secret)).toBe(
    'kubectl --namespace monitoring create secret generic cloud --from-env-file=/dev/stdin    # then type a line for each of user=..., token=... and Ctrl-D',
  );
});

test('certificates and keys are files', () => {
  const keys = ['ca.crt', 'tls.key'];
  expect(secretCommand({ ...secret, keys, pem: keys }, 'kind-lab')).toBe(
    'kubectl --context kind-lab --namespace monitoring create secret generic cloud --from-file=ca.crt=FILE --from-file=tls.key=FILE',
  );
});

test('what stands beside a certificate is a file without a line break', () => {
  expect(secretCommand({ ...secret, keys: ['ca.crt', 'token'], pem: ['ca.crt'] })).toMatch(
    / --from-file=ca\.crt=FILE --from-file=token=FILE {4}# token without a line break at the end of the file$/,
  );
});
