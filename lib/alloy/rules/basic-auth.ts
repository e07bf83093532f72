import type { Rule } from './rule';

/**
 * Alloy 1.19.2 makes a server's half beside the client's, and stops at load where that has no credentials, though
 * `alloy validate` passes: internal/component/otelcol/auth/basic/basic.go.
 */
export const basicAuth: Rule = (block, _graph, broken) => {
  if (block.component !== 'otelcol.auth.basic') return;
  const isSet = (name: string) =>
    block
      .find(name)
      .some((one) => !('kind' in one) || one.kind !== 'literal' || (one.value !== '' && one.value !== null));
  if (isSet('username') && !isSet('password')) {
    broken('username', 'a user name needs a password; set "password".');
    return;
  }
  if (isSet('htpasswd') || isSet('username')) return;
  if (isSet('client_auth'))
    broken(
      'client_auth',
      'Alloy does not start with it alone; set "username" and "password" instead, or add "htpasswd".',
    );
  else broken('', 'there are no credentials; set "username" and "password", or "htpasswd".');
};
