import type { LibraryUse } from '../use';

const namespaces = ['array', 'constants', 'convert', 'encoding', 'file', 'string', 'sys'];
const experimental = ['array.combine_maps', 'array.group_by'];
/** The names without a namespace: all are deprecated but the first two. */
const single = [
  ...['coalesce', 'json_path'],
  ...['base64_decode', 'concat', 'env', 'format', 'join', 'json_decode', 'nonsensitive', 'replace', 'split'],
  ...['to_lower', 'to_upper', 'trim', 'trim_prefix', 'trim_space', 'trim_suffix', 'yaml_decode'],
];

/** The identifier of the standard library that words of parsed text begin with, if they do. */
export function libraryUse(words: readonly string[]): LibraryUse | undefined {
  const [first = '', second = ''] = words;
  const identifier = namespaces.includes(first) ? `${first}.${second}` : first;
  if (identifier === first && !single.includes(first)) return undefined;
  const stability = experimental.includes(identifier) ? 'experimental' : 'generally-available';
  return { kind: 'library', identifier, stability };
}
