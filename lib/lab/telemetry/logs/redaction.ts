import type { LokiProcessStage } from '../../../../imports/alloy/loki';

/** What must not reach a destination, and what stands there instead. */
export interface RedactionRule {
  /** Lower-case letters, digits and hyphens; stands in the default replacement. */
  readonly name: string;
  /** RE2. What its groups capture is replaced, the whole match where it has none. */
  readonly pattern: string;
  /** Text, no template. @default `<redacted:NAME>` */
  readonly replacement?: string;
}

/** The part of a URL-like, JSON or logfmt text between a key and its value; inside JSON in JSON the quotes are escaped. */
const isSetTo = String.raw`\\?["']?\s*[:=]\s*`;

const value = String.raw`(?:\\?"([^"\\]+)|'([^']+)|([^\s"',;&<>{}\[\]\\]+))`;

/**
 * What is recognised without knowing the program that wrote it. Each rule wants a mark before the secret, or a form
 * that nothing else has: a word that only looks random may be an identifier that somebody searches for.
 */
export const defaultRedaction = [
  {
    name: 'private-key',
    // Up to the end where the last line is not there: it may be in the next entry.
    pattern:
      '(?s)-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY-----(.+?)(?:-----END (?:[A-Z0-9]+ )*PRIVATE KEY-----|$)',
  },
  {
    // https://www.rfc-editor.org/rfc/rfc7519: header and payload are JSON objects, whose base64url begins with eyJ.
    name: 'jwt',
    pattern: String.raw`\beyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*`,
  },
  {
    // https://www.rfc-editor.org/rfc/rfc6750#section-2.1, with 16 characters, so that prose about bearers stays.
    name: 'bearer-token',
    pattern: String.raw`(?i)\bbearer\s+([A-Za-z0-9._~+/-]{16,}=*)`,
  },
  {
    // https://www.rfc-editor.org/rfc/rfc7617
    name: 'basic-auth',
    pattern: String.raw`(?i)\bauthorization${isSetTo}\\?["']?basic\s+([A-Za-z0-9+/]{4,}=*)`,
  },
  {
    // https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1
    name: 'url-password',
    pattern: String.raw`(?i)\b[a-z][a-z0-9+.-]*://[^\s:/?#@"'<>]*:([^\s/?#"'<>]+)@`,
  },
  {
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html
    name: 'aws-access-key',
    pattern: String.raw`\b(?:AKIA|ASIA)[A-Z0-9]{16}\b`,
  },
  {
    name: 'aws-secret-key',
    pattern: String.raw`(?i)\baws_?secret_?(?:access_?)?key${isSetTo}\\?["']?([A-Za-z0-9/+=]{40})`,
  },
  {
    // GitHub, Grafana, Google, Slack and Stripe put a mark before theirs so that they can be found.
    name: 'provider-token',
    pattern: String.raw`\b(?:gh[oprsu]_[A-Za-z0-9]{36,}|github_pat_\w{36,}|gl(?:c|sa)_[A-Za-z0-9+/=_]{32,}|AIza[\w-]{35}|xox[abeprs]-[A-Za-z0-9-]{10,}|[rs]k_live_[A-Za-z0-9]{16,})`,
  },
  {
    name: 'password',
    pattern: `(?i)(?:password|passwd|passphrase|api[_-]?key|client[_-]?secret|secret[_-]?key|(?:access|refresh|auth|session)[_-]?token)${isSetTo}${value}`,
  },
] as const satisfies readonly RedactionRule[];

export type DefaultRule = (typeof defaultRedaction)[number]['name'];

/** One stage for each rule: Alloy replaces what groups capture, and nothing where a pattern has none. */
export function redaction(rules: readonly RedactionRule[]): readonly LokiProcessStage[] {
  return rules.map(({ name, pattern, replacement = `<redacted:${name}>` }) => ({
    replace: { expression: hasGroup(pattern) ? pattern : `(${pattern})`, replace: replacement },
  }));
}

/**
 * Whether an expression captures anything: an opening parenthesis that is not escaped, in no class, and no mark of
 * flags behind it. It must be valid.
 */
export function hasGroup(pattern: string): boolean {
  const plain = pattern
    .replace(/\\Q.*?(?:\\E|$)|\\./gs, '')
    .replace(/\[\^?\]?(?:\[:\^?\w+:\]|[^\]])*\]/g, '');
  return /\((?!\?)|\(\?P?</.test(plain);
}

/** The lab's rules, those left out aside, then those of one's own. */
export function rulesOf({ rules, without }: ChosenRules): readonly RedactionRule[] {
  return [...defaultRedaction.filter(({ name }) => !without.includes(name)), ...rules];
}

export interface ChosenRules {
  readonly rules: readonly RedactionRule[];
  /** Rules of the lab that are not applied. */
  readonly without: readonly DefaultRule[];
}
