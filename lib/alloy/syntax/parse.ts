import { ExpressionParser } from './expression';
import type { Attribute, Block, Body, Node, Statement } from './node';
import { placed, Source, syntaxError } from './places';
import { short } from './reader';
import { isIdentifier } from './text';
import type { Token } from './token';

/**
 * The syntax tree of an Alloy file. Comments are dropped and text is spelled anew when it is printed; numbers
 * keep their spelling. `placeOf` knows where its parts stand.
 *
 * @param file the name of the file, for errors
 * @throws AlloySyntaxError in one sentence with line and column, for whatever Alloy's parser refuses.
 */
export function parseFile(source: string, file?: string): Body {
  return new Parser(new Source(source, file)).file();
}

/** The syntax tree of one expression. @throws AlloySyntaxError as `parseFile` does. */
export function parseExpression(source: string): Node {
  return new Parser(new Source(source)).wholeExpression();
}

class Parser extends ExpressionParser {
  file(): Body {
    return this.body('end');
  }

  wholeExpression(): Node {
    const node = this.expression();
    this.expect('terminator');
    this.expect('end');
    return node;
  }

  protected body(end: 'end' | '}'): Body {
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
    const labelled = this.token;
    const label = labelled.kind === 'string' ? this.label() : undefined;
    if (this.token.kind === '=') {
      this.advance();
      if (words.length > 1) this.refuseName(start);
      if (label !== undefined) this.refuseName(labelled);
      return this.attribute(start, words.join('.'));
    }
    if (this.token.kind !== '{') this.fail('"=" or "{"');
    return this.block(start, words.join('.'), label);
  }

  private label(): string {
    const { text, offset } = this.token;
    const label = text.slice(1, -1);
    if (text.startsWith('`') || (label !== '' && !isIdentifier(label))) {
      throw syntaxError(
        this.source,
        offset,
        `the label is ${short(text)}; it must be a letter or underscore, then letters, digits or underscores in double quotes.`,
      );
    }
    this.advance();
    return label;
  }

  private refuseName({ offset }: Token): never {
    throw syntaxError(this.source, offset, 'an attribute is named by one word without a label.');
  }

  private attribute({ offset }: Token, name: string): Attribute {
    const value = this.inside(() => this.expression());
    return placed({ kind: 'attribute', name, value }, this.source, offset);
  }

  private block({ offset }: Token, name: string, label: string | undefined): Block {
    this.expect('{');
    const body = this.inside(() => this.body('}'));
    this.expect('}');
    // Alloy reads an empty label as none.
    const block: Block = label ? { kind: 'block', name, label, body } : { kind: 'block', name, body };
    return placed(block, this.source, offset);
  }
}
