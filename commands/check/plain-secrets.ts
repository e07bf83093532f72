import type { ModuleView } from '../../lib/alloy/block-data';
import { problemAt, whereOf } from '../../lib/alloy/problem';
import type { RuledProblem } from './finding';
import { type FoundLiteral, literalsIn } from './literals';

/**
 * Secrets where the schema sees plain text: in an address, a header, an attribute that is named so. Those that it knows
 * as secrets are found by the language itself.
 */
export function plainSecrets(module: ModuleView): readonly RuledProblem[] {
  return literalsIn(module).flatMap((literal) => {
    const problem = secretIn(literal);
    if (problem === undefined) return [];
    const { block, path, node } = literal;
    return [problemAt(node, whereOf(block.where, path), problem, 'secret-literal')];
  });
}

const withPassword = /^[a-z][a-z0-9+.-]*:\/\/[^/?#\s:@]*:[^/?#\s@]+@/i;
const headers = /^(?:(?:proxy-)?authorization|cookie|(?:x-)?api-?key|x-(?:auth|access)-?token)$/i;
const names = /(?:^|_)(?:password|passphrase|token|secret|api_?key|access_key|secret_key|private_key)$/i;

function secretIn({ text, name, path, beside }: FoundLiteral): string | undefined {
  if (withPassword.test(text)) {
    return 'the address holds a password; leave it out, and give it by a block such as basic_auth with sys.env.';
  }
  const header = path.endsWith(`headers.${name}`) ? name : headerBeside(name, beside);
  if (text !== '' && header !== undefined && headers.test(header)) {
    return `the header ${header} holds a secret; take its value from sys.env or from a component such as remote.kubernetes.secret.`;
  }
  if (text !== '' && names.test(name)) {
    return 'a secret stands here in plain text; take it from sys.env or from a component such as remote.kubernetes.secret.';
  }
  return undefined;
}

/** The name of the header whose value stands beside it: `header { key = "Authorization" value = "..." }`. */
function headerBeside(name: string, beside: FoundLiteral['beside']): string | undefined {
  if (name !== 'value') return undefined;
  const key = beside.find((statement) => statement.name === 'key' || statement.name === 'name');
  return key?.kind === 'attribute' && key.value.kind === 'literal' ? String(key.value.value) : undefined;
}
