import { type Source, syntaxError } from './places';
import { Scanner } from './scan';
import type { Token, TokenKind } from './token';

/** So deep may blocks, lists, objects, brackets and the like stand in one another; Alloy itself takes 10,000. */
export const deepest = 500;

/** Reads the tokens of a text one after the other; a parser is built on it. */
export class TokenReader {
  protected token: Token;
  private readonly scanner: Scanner;
  private depth = 0;

  constructor(protected readonly source: Source) {
    this.scanner = new Scanner(source);
    this.token = this.scanner.next();
  }

  protected advance(): void {
    this.token = this.scanner.next();
  }

  /** Reads what stands one level deeper. */
  protected inside<T>(read: () => T): T {
    this.depth += 1;
    if (this.depth > deepest) {
      throw syntaxError(
        this.source,
        this.token.offset,
        `more than ${deepest} levels stand in one another here; take some out.`,
      );
    }
    const result = read();
    this.depth -= 1;
    return result;
  }

  protected accept(kind: TokenKind): boolean {
    if (this.token.kind !== kind) return false;
    this.advance();
    return true;
  }

  protected expect(kind: TokenKind): Token {
    const { token } = this;
    if (token.kind !== kind) this.fail(kindName(kind));
    this.advance();
    return token;
  }

  protected fail(needed: string): never {
    const { kind, text, offset } = this.token;
    const found = kind === 'terminator' || kind === 'end' ? kindName(kind) : short(text);
    throw syntaxError(this.source, offset, `${needed} is needed, and ${found} stands there.`);
  }
}

/** A word of the text as errors quote it, cut to a readable length. */
export function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

function kindName(kind: TokenKind): string {
  if (kind === 'terminator') return 'the end of the line';
  if (kind === 'end') return 'the end of the text';
  if (kind === 'identifier') return 'a name';
  return kind === 'string' ? 'text in quotes' : `"${kind}"`;
}
