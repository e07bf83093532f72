import { fail } from './problem';
import type { Token, TokenKind } from './token';

const keywords = ['block', 'break', 'continue', 'define', 'else', 'end', 'if', 'range', 'template', 'with'];
const word = /[_\p{L}\p{Nd}]*/uy;
const wordBegins = /^[_\p{L}\p{Nd}]/u;
const spaces = ' \t\r\n';

/** The tokens of a template, as text/template/parse/lex.go makes them; it stops at the first that is none. */
export class Lexer {
  private position = 0;
  private depth = 0;
  private inside = false;

  constructor(private readonly text: string) {}

  /** @throws TemplateFailure */
  *tokens(): Generator<Token> {
    while (this.position < this.text.length || this.inside) {
      if (this.inside) yield this.insideAction();
      else yield* this.outside();
    }
    yield { kind: 'end', value: '', at: this.text.length };
  }

  private *outside(): Generator<Token> {
    const at = this.position;
    const found = this.text.indexOf('{{', at);
    const end = found < 0 ? this.text.length : found;
    const trims = found >= 0 && this.isTrim(found + 2, '-', ' ');
    const value = trims ? withoutSpaceAtEnd(this.text.slice(at, end)) : this.text.slice(at, end);
    if (value !== '') yield { kind: 'text', value, at };
    this.position = end;
    if (found < 0) return;
    const inside = found + (trims ? 4 : 2);
    if (this.text.startsWith('/*', inside)) return this.comment(inside);
    this.inside = true;
    this.depth = 0;
    this.position = inside;
    yield { kind: 'left', value: '{{', at: found };
  }

  private comment(at: number): void {
    const end = this.text.indexOf('*/', at + 2);
    if (end < 0) fail(at, 'a comment is not closed', 'end it with */}}');
    this.position = end + 2;
    if (!this.rightDelimiter()) fail(end, 'a comment is not alone between its braces', 'end it with */}}');
  }

  /** Whether `{{- ` or ` -}}` trims the space beside it. */
  private isTrim(at: number, first: string, second: string): boolean {
    const matches = (character: string | undefined, wanted: string) =>
      character !== undefined && (wanted === '-' ? character === '-' : spaces.includes(character));
    return matches(this.text[at], first) && matches(this.text[at + 1], second);
  }

  /** Whether the action ends here. It goes past the end when it does. */
  private rightDelimiter(): boolean {
    const trims = this.endsTrimming(this.position);
    if (!trims && !this.text.startsWith('}}', this.position)) return false;
    this.position += trims ? 4 : 2;
    while (trims && this.position < this.text.length && spaces.includes(this.text.charAt(this.position)))
      this.position += 1;
    return true;
  }

  private endsTrimming(at: number): boolean {
    return this.isTrim(at, ' ', '-') && this.text.startsWith('}}', at + 2);
  }

  private insideAction(): Token {
    const at = this.position;
    const isEnd = this.endsTrimming(at) || this.text.startsWith('}}', at);
    if (isEnd) {
      if (this.depth > 0) fail(at, 'a ( is not closed', 'write ) before }}');
      this.rightDelimiter();
      this.inside = false;
      return { kind: 'right', value: '}}', at };
    }
    const character = this.text.charAt(at);
    if (character === '') fail(at, 'an action is not closed', 'end it with }}');
    if (spaces.includes(character)) return this.space();
    switch (character) {
      case '=':
        return this.take('assign', 1);
      case ':':
        if (this.text[at + 1] !== '=') fail(at, 'a : stands without =', 'write :=');
        return this.take('declare', 2);
      case '|':
        return this.take('pipe', 1);
      case '"':
      case "'":
        return this.quoted(character);
      case '`':
        return this.rawString();
      case '$':
        return this.named('variable', 'variable');
      case '(':
        this.depth += 1;
        return this.take('open', 1);
      case ')':
        this.depth -= 1;
        if (this.depth < 0) fail(at, 'a ) stands without its (', 'remove it');
        return this.take('close', 1);
    }
    if (character === '.' && !/\d/.test(this.text.charAt(at + 1))) return this.named('field', 'dot');
    if (/[-+.0-9]/.test(character)) return this.number();
    if (wordBegins.test(this.rest())) return this.identifier();
    if (/[ -~]/.test(character)) return this.take('char', 1);
    return fail(
      at,
      `${JSON.stringify(String.fromCodePoint(this.text.codePointAt(at) ?? 0))} begins nothing`,
      'remove it',
    );
  }

  /** The next character, whole. */
  private rest(): string {
    return this.text.slice(this.position, this.position + 2);
  }

  private take(kind: TokenKind, length: number): Token {
    const at = this.position;
    this.position += length;
    return { kind, value: this.text.slice(at, this.position), at };
  }

  private space(): Token {
    let length = 1;
    while (
      this.position + length < this.text.length &&
      spaces.includes(this.text.charAt(this.position + length))
    )
      length += 1;
    // The last space belongs to -}}; alone it was taken as the end already.
    return this.take('space', this.endsTrimming(this.position + length - 1) ? length - 1 : length);
  }

  private quoted(quote: string): Token {
    const at = this.position;
    for (let end = at + 1; end < this.text.length; end += 1) {
      const character = this.text.charAt(end);
      if (character === '\n') break;
      if (character === quote) return this.take(quote === '"' ? 'string' : 'characterConstant', end + 1 - at);
      if (character !== '\\') continue;
      end += 1;
      if (this.text.charAt(end) === '\n') break;
    }
    return fail(at, 'a quote is not closed', 'close it in the same line');
  }

  private rawString(): Token {
    const end = this.text.indexOf('`', this.position + 1);
    if (end < 0) fail(this.position, 'a quote is not closed', 'close it');
    return this.take('rawString', end + 1 - this.position);
  }

  private named(kind: TokenKind, alone: TokenKind): Token {
    const length = this.wordLength(this.position + 1);
    this.refuseUnended(this.position + 1 + length);
    return this.take(length === 0 ? alone : kind, 1 + length);
  }

  private identifier(): Token {
    const length = this.wordLength(this.position);
    this.refuseUnended(this.position + length);
    const token = this.take('identifier', length);
    if (keywords.includes(token.value)) return { ...token, kind: 'keyword' };
    if (token.value === 'nil') return { ...token, kind: 'nil' };
    return token.value === 'true' || token.value === 'false' ? { ...token, kind: 'bool' } : token;
  }

  private wordLength(at: number): number {
    word.lastIndex = at;
    return word.exec(this.text)?.[0].length ?? 0;
  }

  private refuseUnended(at: number): void {
    const character = this.text.charAt(at);
    if (character === '' || `${spaces}.,|:)(`.includes(character) || this.text.startsWith('}}', at)) return;
    fail(at, `${JSON.stringify(character)} stands in a name`, 'separate it with a space');
  }

  private number(): Token {
    const at = this.position;
    const first = this.numberLength(at);
    const sign = this.text.charAt(at + first);
    if (sign !== '+' && sign !== '-') return this.take('number', first);
    const second = this.numberLength(at + first);
    if (this.text.charAt(at + first + second - 1) !== 'i') this.refuseNumber(at, first + second);
    return this.take('complex', first + second);
  }

  private numberLength(at: number): number {
    const [found = ''] = this.match(number, at);
    const end = at + found.length;
    if (this.wordLength(end) > 0) this.refuseNumber(at, found.length + 1);
    return found.length;
  }

  private refuseNumber(at: number, length: number): never {
    return fail(
      at,
      `${this.text.slice(at, at + length)} is no number`,
      'separate it with a space, or correct it',
    );
  }

  private match(expression: RegExp, at: number): RegExpExecArray | readonly [] {
    expression.lastIndex = at;
    return expression.exec(this.text) ?? [];
  }
}

const number =
  /[-+]?(?:0[xX][\da-fA-F_]*\.?[\da-fA-F_]*(?:[pP][-+]?[\d_]*)?|0[oO][0-7_]*\.?[0-7_]*|0[bB][01_]*\.?[01_]*|[\d_]*\.?[\d_]*(?:[eE][-+]?[\d_]*)?)i?/y;

function withoutSpaceAtEnd(text: string): string {
  let end = text.length;
  while (end > 0 && spaces.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
