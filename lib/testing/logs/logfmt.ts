/** Up to blanks, `=` or `"`. Go looks at bytes: all up to the blank are blanks. */
const key = /[\0- ]*([^\0- ="]+)/y;
const plain = /[^\0- ="]*/y;
const wrong = /^[\0- ]*[="]/;
const quoted = /"((?:[^"\\]|\\.)*)"/sy;

/**
 * The pairs of logfmt up to where the text is none any more: what stands before that counts. The meaning is that of
 * github.com/go-logfmt/logfmt v0.6.1, decode.go.
 */
export function* pairsOf(text: string): Generator<readonly [key: string, value: string]> {
  for (const line of text.split(/\r?\n/)) {
    let at = 0;
    const take = (pattern: RegExp) => {
      pattern.lastIndex = at;
      const found = pattern.exec(line);
      if (found) at = pattern.lastIndex;
      return found;
    };
    for (;;) {
      const [, name] = take(key) ?? [];
      if (name === undefined) {
        if (wrong.test(line.slice(at))) return;
        break;
      }
      if (name.includes('\ufffd')) return;
      const sign = line[at];
      if (sign === '"') return;
      if (sign !== '=') {
        yield [name, ''];
        continue;
      }
      at += 1;
      if (line[at] === '"') {
        const [, inside] = take(quoted) ?? [];
        const value = inside === undefined ? undefined : unquoted(inside);
        if (value === undefined) return;
        yield [name, value];
        continue;
      }
      const [value = ''] = take(plain) ?? [];
      if (line[at] === '=' || line[at] === '"') return;
      yield [name, value];
    }
  }
}

/** Undefined where an escape is wrong. Without an escape everything is taken, control characters as well. */
function unquoted(inside: string): string | undefined {
  if (!inside.includes('\\')) return inside;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no text in quotes may hold them
  if (/[\0-\x1f]/.test(inside)) return undefined;
  let isRight = true;
  const value = inside.replace(
    /\\(?:u([0-9a-fA-F]{4})|(.))/gs,
    (_, code: string | undefined, sign: string) => {
      if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
      const known: Readonly<Record<string, string>> = {
        '"': '"',
        '\\': '\\',
        '/': '/',
        "'": "'",
        b: '\b',
        f: '\f',
        n: '\n',
        r: '\r',
        t: '\t',
      };
      if (known[sign] === undefined) isRight = false;
      return known[sign] ?? '';
    },
  );
  // Halves of a pair that stand alone become the replacement character.
  return isRight ? Buffer.from(value).toString() : undefined;
}
