import type { Attribute, BinaryOperator, Block, Body, Node, ObjectNode, Statement } from './node';
import { scan, syntaxError, type Token, type TokenKind } from './scan';
import { numberLiteral, stringFromSpelling } from './spelling';
import { isIdentifier, isKey, keyProblem } from './text';

/**
 * The syntax tree of an Alloy file. Comments are dropped and text is spelled anew when it is printed; numbers
 * keep their spelling.
 *
 * @throws AlloyConfigError in one sentence with line and column, for whatever Alloy's parser refuses.
 */
export function parseFile(source: string): Body {
  return new Parser(source).file();
}

/** The syntax tree of one expression. @throws AlloyConfigError as `parseFile` does. */
export function parseExpression(source: string): Node {
  return new Parser(source).wholeExpression();
}

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

class Parser {
  private readonly tokens: readonly Token[];
  private index = 0;

  constructor(private readonly source: string) {
    this.tokens = scan(source);
  }

  file(): Body {
    return this.body('end');
  }

  wholeExpression(): Node {
    const node = this.expression();
    this.expect('terminator');
    this.expect('end');
    return node;
  }

  private body(end: 'end' | '}'): Body {
    const statements: Statement[] = [];
    while (this.token.kind !== end) {
      statements.push(this.statement());
      if (this.token.kind !== end) this.expect('terminator');
    }
    return { statements };
  }

  private statement(): Statement {
    const start = this.token;
    const words = [this.expect('identifier').text];
    while (this.accept('.')) words.push(this.expect('identifier').text);
    const label = this.token.kind === 'string' ? this.label() : undefined;
    if (this.token.kind === '=') return this.attribute(start, words, label);
    if (this.token.kind !== '{') this.fail('"=" or "{"');
    return this.block(words.join('.'), label);
  }

  private label(): string {
    const { text, offset } = this.expect('string');
    const label = text.slice(1, -1);
    if (text.startsWith('`') || (label !== '' && !isIdentifier(label))) {
      throw syntaxError(
        this.source,
        offset,
        `the label is ${text}; it must be a letter or underscore, then letters, digits or underscores in double quotes.`,
      );
    }
    return label;
  }

  private attribute(start: Token, words: readonly string[], label: string | undefined): Attribute {
    const [name = '', ...more] = words;
    if (more.length > 0 || label !== undefined) {
      throw syntaxError(this.source, start.offset, 'an attribute is named by one word without a label.');
    }
    this.expect('=');
    return { kind: 'attribute', name, value: this.expression() };
  }

  private block(name: string, label: string | undefined): Block {
    this.expect('{');
    const body = this.body('}');
    this.expect('}');
    // Alloy reads an empty label as none.
    return label ? { kind: 'block', name, label, body } : { kind: 'block', name, body };
  }

  private expression(loosest = 1): Node {
    let left = this.power();
    for (;;) {
      const operator = this.token.kind;
      const binds = precedence[operator] ?? 0;
      if (binds < loosest || !isBinary(operator)) return left;
      this.index += 1;
      left = { kind: 'binary', operator, left, right: this.expression(binds + 1) };
    }
  }

  private power(): Node {
    const left = this.unary();
    return this.accept('^') ? { kind: 'binary', operator: '^', left, right: this.power() } : left;
  }

  private unary(): Node {
    if (this.accept('-')) return { kind: 'unary', operator: '-', operand: this.unary() };
    if (this.accept('!')) return { kind: 'unary', operator: '!', operand: this.unary() };
    let node = this.primary();
    for (;;) {
      if (this.accept('.')) node = { kind: 'access', of: node, name: this.expect('identifier').text };
      else if (this.accept('[')) node = { kind: 'index', of: node, index: this.indexed() };
      else if (this.accept('(')) node = { kind: 'call', callee: node, args: this.list(')') };
      else return node;
    }
  }

  private indexed(): Node {
    const node = this.expression();
    this.expect(']');
    return node;
  }

  private primary(): Node {
    const { kind, text } = this.token;
    switch (kind) {
      case 'identifier':
        this.index += 1;
        return { kind: 'identifier', name: text };
      case 'keyword':
        this.index += 1;
        return { kind: 'literal', value: text === 'null' ? null : text === 'true' };
      case 'string':
        this.index += 1;
        return stringFromSpelling(text);
      case 'integer':
      case 'float':
        this.index += 1;
        return numberLiteral(text);
      case '(': {
        this.index += 1;
        const inner = this.expression();
        this.expect(')');
        return { kind: 'paren', inner };
      }
      case '[':
        this.index += 1;
        return { kind: 'array', elements: this.list(']') };
      case '{':
        this.index += 1;
        return this.object();
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
      const name = this.key();
      this.expect('=');
      fields.push({ name, value: this.expression() });
      if (this.token.kind !== '}') this.expect(',');
    }
    return { kind: 'object', fields };
  }

  private key(): string {
    if (this.token.kind !== 'string') return this.expect('identifier').text;
    const { text, offset } = this.expect('string');
    const name = text.slice(1, -1);
    if (isKey(name)) return name;
    throw syntaxError(this.source, offset, `the key ${text} ${keyProblem}`);
  }

  private get token(): Token {
    return this.tokens[this.index] ?? { kind: 'end', text: '', offset: this.source.length };
  }

  private accept(kind: TokenKind): boolean {
    if (this.token.kind !== kind) return false;
    this.index += 1;
    return true;
  }

  private expect(kind: TokenKind): Token {
    const { token } = this;
    if (token.kind !== kind) this.fail(kindName(kind));
    this.index += 1;
    return token;
  }

  private fail(needed: string): never {
    const { kind, text, offset } = this.token;
    const found = kind === 'terminator' || kind === 'end' ? kindName(kind) : text;
    throw syntaxError(this.source, offset, `${needed} is needed, and ${found} stands there.`);
  }
}

function kindName(kind: TokenKind): string {
  if (kind === 'terminator') return 'the end of the line';
  if (kind === 'end') return 'the end of the text';
  if (kind === 'identifier') return 'a name';
  return kind === 'string' ? 'text in quotes' : `"${kind}"`;
}

function isBinary(kind: TokenKind): kind is BinaryOperator {
  return kind === '^' || precedence[kind] !== undefined;
}
