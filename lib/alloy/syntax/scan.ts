import { type Source, syntaxError } from './places';
import { ending, symbols, type Token, type TokenKind } from './token';

const identifiers = /[\p{L}_][\p{L}\p{Nd}_]*/uy;
const numbers = /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d*)?/y;
/** Characters that Alloy's scanner refuses anywhere, in text and comments too. */
const illegal = /\0|(?!^)\uFEFF|[\uD800-\uDFFF]/u;

/**
 * Reads the tokens of an Alloy text one by one, as Alloy does: of two errors the one that stands first is told.
 * Comments are left out: the syntax tree has no place for them.
 *
 * @throws AlloySyntaxError with the line and column of what Alloy's scanner refuses too.
 */
export class Scanner {
  private readonly text: string;
  private offset: number;
  private readonly firstIllegal: number;
  /** Whether the end of the line ends a statement here. */
  private mayEnd = false;

  constructor(private readonly source: Source) {
    this.text = source.text;
    this.offset = this.text.startsWith('\uFEFF') ? 1 : 0;
    const at = this.text.search(illegal);
    this.firstIllegal = at < 0 ? Number.POSITIVE_INFINITY : at;
    this.refuseIllegal();
  }

  /** The next token; `end` for ever at the end. */
  next(): Token {
    const token = this.read();
    this.offset = token.offset + (token.kind === 'terminator' ? 0 : token.text.length);
    this.refuseIllegal();
    this.mayEnd = ending.has(token.kind);
    return token;
  }

  private read(): Token {
    for (;;) {
      this.skipSpaces();
      const { offset } = this;
      const char = this.text[offset];
      if (char === undefined || char === '\n') {
        if (this.mayEnd) return { kind: 'terminator', text: '\n', offset };
        if (char === undefined) return { kind: 'end', text: '', offset };
        this.offset += 1;
      } else if (this.text.startsWith('//', offset) || this.text.startsWith('/*', offset)) {
        if (this.mayEnd && this.commentsEndLine()) return { kind: 'terminator', text: '\n', offset };
        // Once a run of comments is known to go on to a word of the same line, nothing ends before that word.
        this.mayEnd = false;
        this.offset = this.commentEnd(offset);
        this.refuseIllegal();
      } else {
        const [kind, text] = this.word(char);
        return { kind, text, offset };
      }
    }
  }

  private skipSpaces(): void {
    while (isSpace(this.text.charCodeAt(this.offset))) this.offset += 1;
    this.refuseIllegal();
  }

  /** Whether nothing but comments stands between here and the end of the line, or of a line in a comment. */
  private commentsEndLine(): boolean {
    let at = this.offset;
    for (;;) {
      if (this.text.startsWith('//', at)) return true;
      if (!this.text.startsWith('/*', at)) return this.text[at] === undefined || this.text[at] === '\n';
      const end = this.text.indexOf('*/', at + 2);
      const line = this.text.indexOf('\n', at);
      if (line >= 0 && (end < 0 || line < end)) return true;
      if (end < 0) return false;
      at = end + 2;
      while (isSpace(this.text.charCodeAt(at))) at += 1;
    }
  }

  private commentEnd(offset: number): number {
    const line = this.text[offset + 1] === '/';
    const end = this.text.indexOf(line ? '\n' : '*/', offset + (line ? 0 : 2));
    if (line) return end < 0 ? this.text.length : end;
    if (end < 0) throw this.error(offset, 'the comment has no end; close it with */.', this.text.length);
    return end + 2;
  }

  private word(char: string): [TokenKind, string] {
    const identifier = this.take(identifiers);
    if (identifier !== undefined) {
      const keyword = identifier === 'true' || identifier === 'false' || identifier === 'null';
      return [keyword ? 'keyword' : 'identifier', identifier];
    }
    const number = this.take(numbers);
    if (number !== undefined) {
      if (/[eE][+-]?$/.test(number)) throw this.error(this.offset, 'the exponent has no digits; add them.');
      return [/^\d+$/.test(number) ? 'integer' : 'float', number];
    }
    if (char === '"') return ['string', this.quoted()];
    if (char === '`') {
      const end = this.text.indexOf('`', this.offset + 1);
      if (end < 0) throw this.endless('`', this.text.length);
      return ['string', this.text.slice(this.offset, end + 1)];
    }
    const symbol = symbols.find((candidate) => this.text.startsWith(candidate, this.offset));
    if (symbol !== undefined) return [symbol, symbol];
    const given = String.fromCodePoint(this.text.codePointAt(this.offset) ?? 0);
    const half = given === '|' || given === '&';
    throw this.error(
      this.offset + (half ? 1 : 0),
      half
        ? `one ${given} has no meaning in Alloy; write ${given}${given}.`
        : `${JSON.stringify(given)} has no meaning in Alloy; remove it.`,
    );
  }

  private quoted(): string {
    let at = this.offset + 1;
    for (;;) {
      const char = this.text[at];
      if (char === undefined || char === '\n') throw this.endless('"', at);
      if (char === '"') return this.text.slice(this.offset, at + 1);
      at += char === '\\' ? this.escape(at).length : 1;
    }
  }

  private escape(at: number): string {
    const spelled =
      /^\\(?:[0-7]{3}|x[^\n]{2}|u[^\n]{4}|U[^\n]{8}|[^\n]|)/su.exec(this.text.slice(at, at + 11))?.[0] ??
      '\\';
    if (isEscape(spelled)) return spelled;
    throw this.error(at + 1, `${spelled} is no escape; write \\\\ for a backslash.`);
  }

  private take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.offset;
    return pattern.exec(this.text)?.[0];
  }

  private endless(quote: string, reached: number) {
    return this.error(this.offset, `the text has no end; close it with ${quote}.`, reached);
  }

  /** Alloy's scanner is always one character ahead of what it has read. */
  private refuseIllegal(): void {
    if (this.firstIllegal <= this.offset) throw this.illegal();
  }

  /** @param reached how far Alloy's scanner has read before it tells of it */
  private error(offset: number, problem: string, reached = offset - 1) {
    return this.firstIllegal <= reached ? this.illegal() : syntaxError(this.source, offset, problem);
  }

  private illegal() {
    const problem = 'a NUL, byte order mark or half a character stands there; remove it.';
    return syntaxError(this.source, this.firstIllegal, problem);
  }
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0d;
}

function isEscape(spelled: string): boolean {
  if (/^\\(?:[abfnrtv\\"]|[0-3][0-7]{2}|x[0-9a-fA-F]{2})$/.test(spelled)) return true;
  if (!/^\\[uU][0-9a-fA-F]+$/.test(spelled)) return false;
  const digits = spelled.length - 2;
  if (digits !== (spelled[1] === 'u' ? 4 : 8)) return false;
  const code = Number.parseInt(spelled.slice(2), 16);
  return code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000);
}

/** All tokens of a text, an `end` token last. */
export function scan(source: Source): Token[] {
  const scanner = new Scanner(source);
  const tokens: Token[] = [];
  for (;;) {
    const token = scanner.next();
    tokens.push(token);
    if (token.kind === 'end') return tokens;
  }
}
