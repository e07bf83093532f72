import { OtelcolAuthBasic } from '../../../imports/alloy/otelcol';
import { sys } from '../../../lib/alloy';
import { brokenRule } from './broken';

const password = sys.env('PASSWORD');
const client = { username: 'user', password };

const auth = (props: object) => brokenRule((config) => new OtelcolAuthBasic(config, 'a', props));

test('credentials of a client alone are refused, since Alloy does not start with them', () => {
  expect(auth({ clientAuth: client })).toBe(
    'otelcol.auth.basic "a": client_auth: Alloy does not start with it alone; set "username" and "password" instead, or add "htpasswd".',
  );
});

test.each([
  { name: 'a user and a password', props: client },
  {
    name: 'credentials for both halves',
    props: { clientAuth: client, htpasswd: { inline: 'user:password' } },
  },
])('$name are accepted', ({ props }) => {
  expect(auth(props)).toBeUndefined();
});
