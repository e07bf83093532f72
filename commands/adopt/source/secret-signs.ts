import { chainOf, type Node } from '../../../lib/alloy/syntax/node';
import { secretShapes } from '../../../lib/lab/settings/secret-signs';

export { holdsSecret, isSecretName } from '../../../lib/lab/settings/secret-signs';

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
    .replace(new RegExp(secretShapes.source, 'g'), '...')
    .replace(/(:\/\/)[^/?#\s:@"']*:[^/?#\s@"']+@/g, '$1...@')
    .replace(/([?&](?:api_?key|token|access_token|password|secret|sig(?:nature)?)=)[^&#\s"'`]+/gi, '$1...');
}
