import { problemOfRe2 } from '../../regular-expression';
import { goUrlProblem } from './go-url';

/** How a text is spelled: what is wrong with it, or undefined where nothing is. */
export interface Form {
  /** What it must be, for a sentence: `it must be ...`. */
  readonly words: string;
  fits(text: string): boolean;
}

/** A form of a regular expression. @param pattern what the whole text matches */
export function spelled(pattern: RegExp, words: string): Form {
  return { words, fits: (text) => pattern.test(text) };
}

/** What Go's net.SplitHostPort takes. */
export const hostAndPort = spelled(
  /^(\[[^[\]]*\]|[^:[\]]*):[^:[\]]*$/,
  'a host and a port such as 0.0.0.0:4317',
);
/** The same with neither of them empty. */
export const filledHostAndPort = spelled(
  /^(\[[^[\]]+\]|[^:[\]]+):[^:[\]]+$/,
  'a host and a port such as squid:3128',
);
/** What Go's package regexp compiles. */
export const re2: Form = {
  words: 'a regular expression of Go (RE2)',
  fits: (text) => problemOfRe2(text) === undefined,
};
/** Go's url.Parse. */
export const url: Form = { words: 'a URL', fits: (text) => goUrlProblem(text) === undefined };
export const httpUrl: Form = {
  words: 'a URL that begins with http:// or https:// and a host',
  fits: (text) => goUrlProblem(text) === undefined && /^https?:\/\/[^/?#]/i.test(text),
};
export const wholeUrl: Form = {
  words: 'a URL with a scheme and a host',
  fits: (text) => goUrlProblem(text) === undefined && /^[a-z][a-z0-9+.-]*:\/\/[^/?#]/i.test(text),
};
/** Go's url.ParseRequestURI. */
export const requestUri: Form = {
  words: 'a URL with a scheme, or a path that begins with /',
  fits: (text) => goUrlProblem(text) === undefined && /^(\/|[a-z][a-z0-9+.-]*:)/i.test(text),
};
/** client.ParseHostURL of Docker. */
export const dockerHost: Form = {
  words: 'the address of Docker such as unix:///var/run/docker.sock or tcp://host:2375',
  fits: (text) => goUrlProblem(text) === undefined && /^[^:]*:\/\/./.test(text),
};
export const uuid = spelled(
  /^(urn:uuid:)?\{?[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}\}?$/i,
  'a UUID',
);
export const path = spelled(/^\//, 'a path that begins with /');
export const labelName = spelled(/^[a-zA-Z_][a-zA-Z0-9_]*$/, 'a name of letters, digits and underscores');
export const octal = spelled(/^[0-7]{1,4}$/, 'a mode in octal digits such as 0750');
/** A method of HTTP: a token of RFC 7230. */
export const httpMethod = spelled(/^[!#$%&'*+\-.^_`|~0-9A-Za-z]*$/, 'a method of HTTP such as GET');
/** What may be a segment of a path of the Kubernetes API. */
export const pathSegment = spelled(/^(?!\.{1,2}$)[^/%]*$/, 'a name without / and %');
/** What doublestar and filepath.Match take: brackets and braces that close. */
export const glob: Form = { words: 'a pattern of paths whose brackets and braces close', fits: closes };
/** A key of a label of Kubernetes. */
export const labelKey = spelled(
  /^([a-z0-9]([-a-z0-9.]*[a-z0-9])?\/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$/,
  'the key of a label of Kubernetes',
);
/** A selector of streams of Loki with filters of lines, as stage.match reads it: internal/loki/logql. */
export const streamSelector: Form = {
  words: 'a selector of log streams such as {app="shop"}, and filters of lines',
  fits: (text) => {
    if (!selector.test(text)) return false;
    const expressions = [...text.matchAll(/[=!|]~\s*("(?:[^"\\\n]|\\.)*")/g)].map(([, quoted = '""']) =>
      unquoted(quoted),
    );
    return expressions.every((expression) => expression === undefined || re2.fits(expression));
  },
};
const quoted = String.raw`"(?:[^"\\\n]|\\.)*"`;
const matcher = String.raw`[a-zA-Z_][a-zA-Z0-9_]*\s*(?:=~|!~|!=|=)\s*${quoted}`;
const selector = new RegExp(
  String.raw`^\s*\{\s*${matcher}\s*(?:,\s*${matcher}\s*)*\}\s*(?:(?:\|=|\|~|!=|!~)\s*${quoted}\s*)*$`,
);

/** What a text in quotes says; undefined for one whose escapes JSON does not have. */
function unquoted(text: string): string | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}

/** time.LoadLocation of Go. */
export const timeZone: Form = {
  words: 'a time zone of the IANA database such as Europe/Berlin',
  fits: (text) => text === '' || text === 'Local' || isZone(text),
};

function closes(text: string): boolean {
  let open = 0;
  for (const part of text.match(/\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[{}[]/gs) ?? []) {
    if (part === '[') return false;
    if (part === '{') open += 1;
    if (part === '}') open -= 1;
    if (open < 0) return false;
  }
  return open === 0;
}

function isZone(text: string): boolean {
  if (!/^[A-Za-z]/.test(text)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
