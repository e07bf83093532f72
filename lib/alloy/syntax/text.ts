/** Alloy's keywords are scanned as values, so they can name neither a component nor an unquoted key. */
const keywords: ReadonlySet<string> = new Set(['true', 'false', 'null']);
const identifier = /^[\p{L}_][\p{L}\p{Nd}_]*$/u;

/** Whether Alloy's scanner reads `text` as one identifier: a letter or underscore, then letters, digits, underscores. */
export function isIdentifier(text: string): boolean {
  return identifier.test(text) && !keywords.has(text);
}

/**
 * Whether an object key stands without quotes. Others than ASCII letters may: but which letters there are
 * depends on the Unicode version of who reads, and quotes never hurt.
 */
export function isBareKey(name: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !keywords.has(name);
}

const named: Readonly<Record<string, string>> = {
  '\x07': '\\a',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\v': '\\v',
  '"': '\\"',
  '\\': '\\\\',
};
const plain = /^[ !#-[\]-~]*$/;
const printable = /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]$/u;
const unprintable = /[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/u;

/** `text` in double quotes with Go's escapes, as Go's %q writes it: the formatter quotes object keys this way. */
export function quote(text: string): string {
  // Most texts need no escape.
  if (plain.test(text)) return `"${text}"`;
  let out = '"';
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    if (named[char] !== undefined) out += named[char];
    else if (printable.test(char)) out += char;
    else if (code < 0x80) out += `\\x${code.toString(16).padStart(2, '0')}`;
    else if (code < 0x10000) out += `\\u${code.toString(16).padStart(4, '0')}`;
    else out += `\\U${code.toString(16).padStart(8, '0')}`;
  }
  return `${out}"`;
}

/** A string value: in backticks where quotes or backslashes would need escapes and one line holds it, else quoted. */
export function stringLiteral(text: string): string {
  const escapes = /["\\]/.test(text);
  return escapes && !text.includes('`') && !unprintable.test(text) ? `\`${text}\`` : quote(text);
}

/**
 * Whether an object key survives the formatter: Alloy takes the spelling between the quotes as the key, escapes
 * and all, and its formatter escapes it once more.
 */
export function isKey(name: string): boolean {
  return name !== '' && !/["\\]/.test(name) && !unprintable.test(name);
}

/** What to say of a key that is not `isKey`. */
export const keyProblem =
  'is empty or holds quotes, backslashes or characters that do not print, which Alloy cannot hold in a key; use another key or encoding.from_json.';
