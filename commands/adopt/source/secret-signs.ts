import { chainOf, type Node } from '../../../lib/alloy/syntax/node';

/** Names of attributes, headers and keys whose value is a secret; those that only say where it is are none. */
const names =
  /(^|[_.\-\s])(passw(or)?d|passphrase|secret|token|credentials?|authorization|bearer|api_?-?key|access_?key|private_?key|account_?key|client_?secret|connection_?string|dsn)s?$/i;

/** Whether what has this name is a secret: `password`, `Authorization`, `x-api-key`. */
export function isSecretName(name: string): boolean {
  return names.test(name.replace(/([a-z])([A-Z])/g, '$1_$2'));
}

/** What makes a text a secret wherever it stands: tokens by their form, keys in PEM. */
const shapes =
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
  return shapes.test(text) || userInfo.test(text) || query.test(text) || inner.test(text);
}

/**
 * Whether a value that is a secret is readable: a literal that no function looks up. What stands in front of a token, as
 * `"Bearer "`, is none.
 */
export function isReadable(node: Node): boolean {
  switch (node.kind) {
    case 'literal':
      return typeof node.value === 'string' || typeof node.value === 'number';
    case 'array':
      return node.elements.some(isReadable);
    case 'object':
      return node.fields.some(({ value }) => isReadable(value));
    case 'binary': {
      const { first, rest } = chainOf(node);
      const terms = [first, ...rest.map(({ right }) => right)];
      const looked = terms.some((term) => term.kind !== 'literal');
      return terms.some((term) => (looked && isPrefix(term) ? false : isReadable(term)));
    }
    case 'paren':
      return isReadable(node.inner);
    case 'call':
      return callIsReadable(node);
    case 'access':
    case 'index':
      return isReadable(node.of);
    default:
      return false;
  }
}

function callIsReadable({ callee, args }: Extract<Node, { kind: 'call' }>): boolean {
  const name = callee.kind === 'access' ? callee.name : callee.kind === 'identifier' ? callee.name : '';
  // The name of a variable, of a file or of a field is no secret, nor is a format.
  if (name === 'env' || name === 'path_join') return false;
  if (name === 'format') return args.slice(1).some(isReadable);
  if (name === 'json_path') return args.slice(0, 1).some(isReadable);
  if (name === 'replace' || name.startsWith('trim') || name === 'split')
    return args.slice(0, 1).some(isReadable);
  if (name === 'join')
    return args
      .slice(0, 1)
      .some((arg) => (arg.kind === 'array' ? arg.elements.every(isReadable) : isReadable(arg)));
  return args.some(isReadable);
}

function isPrefix(node: Node): boolean {
  return (
    node.kind === 'literal' &&
    /^\s*(?:bearer|basic|token|apikey|api-key|sso|key|glc_?)?\s*[:=]?\s*$/i.test(String(node.value))
  );
}

/** A comment without what it may keep secret. */
export function withoutSecretsIn(comment: string): string {
  return comment
    .replace(
      /((?:password|passwd|passphrase|secret|token|credentials?|authorization|api_?-?key|access_?key|private_?key)[\w-]*["'`]?\s*[:=]\s*)(["'`])(?!\s*\2)(?:\\.|(?!\2).)*\2/gi,
      '$1$2...$2',
    )
    .replace(
      /((?:password|passwd|passphrase|secret|token|api_?key|access_?key)[\w-]*\s*[:=]\s*)(?!["'`]|sys\.|env\(|remote\.|local\.|convert\.|\.\.\.)(?=[^\s,;)]*[\d!@#$%^&*])[^\s,;)]+/gi,
      '$1...',
    )
    .replace(new RegExp(shapes.source, 'g'), '...')
    .replace(/(:\/\/)[^/?#\s:@"']*:[^/?#\s@"']+@/g, '$1...@')
    .replace(/([?&](?:api_?key|token|access_token|password|secret|sig(?:nature)?)=)[^&#\s"'`]+/gi, '$1...');
}
