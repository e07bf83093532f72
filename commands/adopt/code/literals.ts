/** What stands between the quotes for characters that a line of TypeScript cannot show. */
const named: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\v': '\\v',
};

const plain = /^[ !#-&(-[\]-~]*$/;
const unprintable = /[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/u;

/** A text in quotes: single ones, unless double ones need fewer escapes. */
export function quoted(text: string): string {
  // Most texts need no escape.
  if (plain.test(text)) return `'${text}'`;
  const single = text.split("'").length;
  const double = text.split('"').length;
  const quote = single > double ? '"' : "'";
  let out = quote;
  for (const char of text) out += char === quote ? `\\${quote}` : escaped(char);
  return out + quote;
}

/** A text of several lines as a person writes it. */
export function template(text: string): string {
  let out = '`';
  for (const char of text) {
    out += char === '\n' ? char : char === '`' ? '\\`' : escaped(char);
  }
  return `${out.replaceAll('${', '\\${')}\``;
}

function escaped(char: string): string {
  const name = named[char];
  if (name !== undefined) return name;
  if (!unprintable.test(char)) return char;
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x100) return `\\x${code.toString(16).padStart(2, '0')}`;
  return code < 0x10000 ? `\\u${code.toString(16).padStart(4, '0')}` : `\\u{${code.toString(16)}}`;
}

/** A key of an object. */
export function propertyKey(name: string): string {
  // Without brackets it would name the prototype.
  if (name === '__proto__') return "['__proto__']";
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name);
}

/** Text as the lines of a comment. */
export function commentLines(text: string): readonly string[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.replace(/\p{Cc}/gu, ' ').trimEnd())
    .map((line) => (line === '' ? '//' : `// ${line}`));
}
