import { fail } from './problem';
import type { Token, TokenKind } from './token';

/** Goes through the tokens of a template, which are made as they are needed. */
export class Reader {
  position = 0;
  private readonly known: Token[] = [];

  constructor(private readonly tokens: Iterator<Token>) {}

  /** The next token, which may be a space. */
  peek(): Token {
    while (this.known.length <= this.position) {
      const { value, done } = this.tokens.next();
      const last = this.known.at(-1);
      if (done !== true) this.known.push(value);
      else if (last) return last;
      else return { kind: 'end', value: '', at: 0 };
    }
    return this.known[this.position] ?? { kind: 'end', value: '', at: 0 };
  }

  next(): Token {
    const token = this.peek();
    this.position += 1;
    return token;
  }

  peekNonSpace(): Token {
    while (this.peek().kind === 'space') this.position += 1;
    return this.peek();
  }

  nextNonSpace(): Token {
    this.peekNonSpace();
    return this.next();
  }

  expect(kind: TokenKind, wanted: string): Token {
    const token = this.nextNonSpace();
    return token.kind === kind ? token : this.refuse(token, wanted);
  }

  refuse(token: Token, wanted: string): never {
    const given = token.kind === 'end' ? 'the template ends' : `${token.value.trim() || 'a space'} stands`;
    return fail(token.at, `${given} where ${wanted} belongs`, `write ${wanted}`);
  }
}
