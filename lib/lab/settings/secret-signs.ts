/** Names of attributes, headers, keys and variables whose value is a secret; those that only say where it is are none. */
const names =
  /(^|[_.\-\s])(passw(or)?d|passphrase|secret|token|credentials?|authorization|bearer|api_?-?key|access_?key|private_?key|account_?key|client_?secret|connection_?string|dsn)s?$/i;

/** Whether what has this name is a secret: `password`, `Authorization`, `x-api-key`. */
export function isSecretName(name: string): boolean {
  return names.test(name.replace(/([a-z])([A-Z])/g, '$1_$2'));
}

/** What makes a text a secret wherever it stands: tokens by their form, keys in PEM. */
export const secretShapes =
  /\bgl[cs]a?_[A-Za-z0-9+/=_]{16,}|\bgh[pousr]_[A-Za-z0-9]{20,}|\bgithub_pat_\w{20,}|\bAKIA[A-Z0-9]{16}\b|\bxox[abprs]-[\w-]{10,}|\beyJ[\w-]{10,}\.[\w-]{10,}\.[\w-]*|\bsk[-_](?:live|test|ant|proj)?[-_]?[A-Za-z0-9]{20,}|-----BEGIN [A-Z ]*PRIVATE KEY-----/;

/** A user with a password in front of the host of an address, or in a data source name. */
const userInfo =
  /[a-z][a-z0-9+.-]*:\/\/[^/?#\s:@"']*:(?!\$\{?\w)[^/?#\s@"']+@|^[^\s:@/]+:[^\s@]+@(?:tcp|unix)?\(/i;

const query = /[?&](?:api_?key|token|access_token|password|secret|sig(?:nature)?)=[^&#\s$]+/i;

/** `password: hunter2` in YAML or JSON inside of a text; a reference to something is no secret. */
const inner =
  /(?:^|[\s{,])["']?[\w-]*(?:password|passwd|passphrase|secret_key|client_secret|api_?key|auth_?token|bearer_token|credentials)["']?\s*:\s*["']?(?![\s"'${<|>*]|$)[^\s"',}]+/im;

/** Whether a text is a secret, or holds one, whatever it stands in. */
export function holdsSecret(text: string): boolean {
  return secretShapes.test(text) || userInfo.test(text) || query.test(text) || inner.test(text);
}
