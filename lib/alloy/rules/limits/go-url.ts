/** Why Go's url.Parse refuses a text; undefined where it does not: net/url/url.go. */
export function goUrlProblem(text: string): string | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what Go looks for.
  if (/[\x00-\x1f\x7f]/.test(text)) return 'a control character stands in it';
  const beforeFragment = text.split('#', 1).join('');
  if (beforeFragment === '*') return undefined;
  if (beforeFragment.startsWith(':')) return 'the scheme is missing';
  const [, scheme] = /^([a-zA-Z][a-zA-Z0-9+.-]*):/.exec(beforeFragment) ?? [];
  const rest = (scheme === undefined ? beforeFragment : beforeFragment.slice(scheme.length + 1))
    .split('?', 1)
    .join('');
  if (!rest.startsWith('/')) {
    // What has a scheme and no slash is opaque: Go reads no more of it.
    if (scheme !== undefined) return undefined;
    if (rest.split('/', 1).join('').includes(':')) return 'its first segment holds a colon';
  }
  const [, authority] = /^\/\/([^/]*)/.exec(rest) ?? [];
  if (authority !== undefined && !(scheme === undefined && rest.startsWith('///'))) {
    const problem = hostProblem(authority.slice(authority.lastIndexOf('@') + 1));
    if (problem) return problem;
  }
  const withFragment = `${authority === undefined ? rest : rest.slice(authority.length + 2)}${text.slice(beforeFragment.length)}`;
  return badEscape(withFragment);
}

function badEscape(text: string): string | undefined {
  return /%(?![0-9a-fA-F]{2})/.test(text) ? 'a % stands in it without two hexadecimal digits' : undefined;
}

function hostProblem(host: string): string | undefined {
  const [, name = '', port = ''] = /^(\[[^\]]*\]|[^:]*)(.*)$/.exec(host) ?? [];
  if (port !== '' && !/^:\d*$/.test(port)) return 'its port is no number';
  if (/%(?!25)/.test(name)) return 'a % stands in its host';
  return /[\s"<>\\^`{}|#]/.test(name.replace(/^\[.*\]$/, '').replaceAll(/["<>]/g, ''))
    ? 'a character stands in its host that may not'
    : undefined;
}
