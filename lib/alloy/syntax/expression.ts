import type { BinaryOperator, Body, Node, ObjectNode } from './node';
import { named, placed, syntaxError } from './places';
import { deepest, short, TokenReader } from './reader';
import { numberLiteral, stringFromSpelling } from './spelling';
import { isKey, keyProblem } from './text';
import type { Token, TokenKind } from './token';

/** From the loosest to the tightest, as Alloy binds them; `^` is apart, because it groups from the right. */
const precedence: Readonly<Partial<Record<TokenKind, number>>> = {
  '||': 1,
  '&&': 2,
  '==': 3,
  '!=': 3,
  '<': 3,
  '<=': 3,
  '>': 3,
  '>=': 3,
  '+': 4,
  '-': 4,
  '*': 5,
  '/': 5,
  '%': 5,
};

/** Parses expressions. */
export abstract class ExpressionParser extends TokenReader {
  /** The statements up to the end of the text or of the block. */
  protected abstract body(end: 'end' | '}'): Body;

  protected expression(loosest = 1): Node {
    const { offset } = this.token;
    let left = this.power();
    for (;;) {
      const operator = this.token.kind;
      const binds = precedence[operator] ?? 0;
      if (binds < loosest || !isBinary(operator)) return left;
      this.advance();
      left = this.at(offset, { kind: 'binary', operator, left, right: this.expression(binds + 1) });
    }
  }

  private power(): Node {
    const { offset } = this.token;
    const left = this.unary();
    if (!this.accept('^')) return left;
    return this.at(offset, { kind: 'binary', operator: '^', left, right: this.inside(() => this.power()) });
  }

  private unary(): Node {
    const { kind, offset } = this.token;
    if (kind === '-' || kind === '!') {
      this.advance();
      return this.at(offset, { kind: 'unary', operator: kind, operand: this.inside(() => this.unary()) });
    }
    let node = this.primary();
    for (let links = 0; ; links += 1) {
      if (links > deepest) this.fail(`an end after ${deepest} fields, indexes and calls in a row`);
      const next = this.link(node, offset);
      if (!next) return node;
      node = this.at(offset, next);
    }
  }

  /** What follows an operand: a field, an index, a call. */
  private link(node: Node, offset: number): Node | undefined {
    if (this.accept('.')) {
      const { text, offset: at } = this.expect('identifier');
      const access: Node = { kind: 'access', of: node, name: text };
      return named(access, this.source, at);
    }
    if (this.accept('[')) return { kind: 'index', of: node, index: this.inside(() => this.indexed()) };
    if (this.accept('(')) return { kind: 'call', callee: node, args: this.inside(() => this.list(')')) };
    if (this.token.kind === 'string' || this.token.kind === '{') this.refuseBlock(offset);
    return undefined;
  }

  /** A block where a value belongs: Alloy reads it to its end before it refuses it. */
  private refuseBlock(offset: number): never {
    this.accept('string');
    this.expect('{');
    this.inside(() => this.body('}'));
    this.expect('}');
    throw syntaxError(this.source, offset, 'a block stands where a value is needed; give a value.');
  }

  private at(offset: number, node: Node): Node {
    return placed(node, this.source, offset);
  }

  private indexed(): Node {
    const node = this.expression();
    this.expect(']');
    return node;
  }

  private primary(): Node {
    const { kind, text, offset } = this.token;
    switch (kind) {
      case 'identifier':
        this.advance();
        return this.at(offset, { kind: 'identifier', name: text });
      case 'keyword':
        this.advance();
        return this.at(offset, { kind: 'literal', value: text === 'null' ? null : text === 'true' });
      case 'string':
        this.advance();
        return this.at(offset, stringFromSpelling(text));
      case 'integer':
      case 'float':
        this.advance();
        return this.at(offset, numberLiteral(text));
      case '(': {
        this.advance();
        const inner = this.inside(() => this.expression());
        this.expect(')');
        return this.at(offset, { kind: 'paren', inner });
      }
      case '[':
        this.advance();
        return this.at(offset, { kind: 'array', elements: this.inside(() => this.list(']')) });
      case '{':
        this.advance();
        return this.at(
          offset,
          this.inside(() => this.object()),
        );
      default:
        return this.fail('an expression');
    }
  }

  private list(end: ')' | ']'): Node[] {
    const elements: Node[] = [];
    while (!this.accept(end)) {
      elements.push(this.expression());
      if (this.token.kind !== end) this.expect(',');
    }
    return elements;
  }

  private object(): ObjectNode {
    const fields: { name: string; value: Node }[] = [];
    while (!this.accept('}')) {
      const key = this.token;
      if (key.kind === 'string') this.advance();
      else this.expect('identifier');
      this.expect('=');
      const name = this.keyOf(key);
      fields.push({ name, value: this.expression() });
      if (this.token.kind !== '}') this.expect(',');
    }
    return { kind: 'object', fields };
  }

  private keyOf({ kind, text, offset }: Token): string {
    if (kind !== 'string') return text;
    const name = text.slice(1, -1);
    if (isKey(name)) return name;
    throw syntaxError(this.source, offset, `the key ${short(text)} ${keyProblem}`);
  }
}

function isBinary(kind: TokenKind): kind is BinaryOperator {
  return kind === '^' || precedence[kind] !== undefined;
}
