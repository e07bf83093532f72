import type { Rule } from './rule';

/**
 * Alloy 1.19.2 makes a server's half beside the client's, and stops at load where that has no credentials, though
 * `alloy validate` passes: internal/component/otelcol/auth/basic/basic.go.
 */
export const basicAuth: Rule = (block, _graph, broken) => {
  if (block.component !== 'otelcol.auth.basic' || block.find('client_auth').length === 0) return;
  if (block.find('htpasswd').length > 0) return;
  broken(
    'client_auth',
    'Alloy does not start with it alone; set "username" and "password" instead, or add "htpasswd".',
  );
};
