import { Lexer } from '../../../alloy/go-template/lexer';
import { Reader } from '../../../alloy/go-template/reader';
import type { Token } from '../../../alloy/go-template/token';
import { characterOf, unquoted } from './constants';
import type { Node, Operand, Pipe, Templates, Term } from './tree';

/** The tree of a template that checkTemplate takes. */
export function parseTemplate(text: string): Templates {
  const parser = new Parser(text);
  return parser.templates();
}

/** How a list of nodes ended: by `end`, `else` or the end of the text. */
type End = 'end' | 'else' | 'text';

class Parser {
  private readonly reader: Reader;
  private readonly named = new Map<string, readonly Node[]>();

  constructor(text: string) {
    this.reader = new Reader(new Lexer(text).tokens());
  }

  templates(): Templates {
    const { nodes } = this.list();
    this.named.set('', nodes);
    return this.named;
  }

  private list(): { readonly nodes: readonly Node[]; readonly end: End } {
    const nodes: Node[] = [];
    for (;;) {
      const token = this.reader.nextNonSpace();
      if (token.kind === 'end') return { nodes, end: 'text' };
      if (token.kind === 'text') {
        nodes.push({ kind: 'text', text: token.value });
        continue;
      }
      const keyword = this.reader.peekNonSpace();
      if (keyword.kind !== 'keyword') {
        nodes.push({ kind: 'action', pipe: this.pipe('right') });
        continue;
      }
      this.reader.next();
      if (keyword.value === 'end' || keyword.value === 'else') {
        if (keyword.value === 'end') this.reader.nextNonSpace();
        return { nodes, end: keyword.value };
      }
      nodes.push(...this.keyword(keyword.value));
    }
  }

  private keyword(word: string): readonly Node[] {
    switch (word) {
      case 'if':
      case 'with':
      case 'range':
        return [this.control(word)];
      case 'break':
      case 'continue':
        this.reader.nextNonSpace();
        return [{ kind: word }];
      case 'define': {
        const name = this.name();
        this.reader.nextNonSpace();
        this.define(name, this.list().nodes);
        return [];
      }
      case 'block': {
        const name = this.name();
        const pipe = this.pipe('right');
        this.define(name, this.list().nodes);
        return [{ kind: 'template', name, pipe }];
      }
      default: {
        const name = this.name();
        if (this.reader.peekNonSpace().kind !== 'right')
          return [{ kind: 'template', name, pipe: this.pipe('right') }];
        this.reader.next();
        return [{ kind: 'template', name, pipe: undefined }];
      }
    }
  }

  /** An empty template replaces none that is there. */
  private define(name: string, nodes: readonly Node[]): void {
    const isEmpty = nodes.every((node) => node.kind === 'text' && node.text.trim() === '');
    if (!isEmpty || !this.named.has(name)) this.named.set(name, nodes);
  }

  private control(kind: 'if' | 'with' | 'range'): Node {
    const pipe = this.pipe('right');
    const { nodes: body, end } = this.list();
    return { kind, pipe, body, otherwise: end === 'else' ? this.otherwise() : undefined };
  }

  /** What stands behind `else`, which has its own condition in `else if`; one `end` ends all. */
  private otherwise(): readonly Node[] {
    const { kind, value } = this.reader.peekNonSpace();
    if (kind === 'keyword' && (value === 'if' || value === 'with')) {
      this.reader.next();
      return [this.control(value)];
    }
    this.reader.nextNonSpace();
    return this.list().nodes;
  }

  private name(): string {
    return unquoted(this.reader.nextNonSpace());
  }

  /** What stands up to the braces or the bracket that end it. */
  private pipe(end: 'right' | 'close'): Pipe {
    const { variables, assigns } = this.declarations();
    const commands: Operand[][] = [[]];
    for (;;) {
      const token = this.reader.nextNonSpace();
      if (token.kind === end) return { variables, assigns, commands };
      if (token.kind === 'pipe') commands.push([]);
      else commands.at(-1)?.push(this.operand(token));
    }
  }

  private declarations(): { readonly variables: readonly string[]; readonly assigns: boolean } {
    const start = this.reader.position;
    const variables: string[] = [];
    for (;;) {
      const variable = this.reader.peekNonSpace();
      if (variable.kind !== 'variable') break;
      this.reader.next();
      variables.push(variable.value);
      const { kind, value } = this.reader.nextNonSpace();
      if (kind === 'declare' || kind === 'assign') return { variables, assigns: kind === 'assign' };
      if (kind !== 'char' || value !== ',') break;
    }
    this.reader.position = start;
    return { variables: [], assigns: false };
  }

  private operand(token: Token): Operand {
    const fields: string[] = [];
    const term = this.term(token);
    if (token.kind === 'field') fields.push(token.value.slice(1));
    while (this.reader.peek().kind === 'field') fields.push(this.reader.next().value.slice(1));
    return { term, fields };
  }

  private term(token: Token): Term {
    const { kind, value } = token;
    switch (kind) {
      case 'open':
        return { kind: 'pipe', pipe: this.pipe('close') };
      case 'nil':
        return { kind };
      case 'bool':
        return { kind, value: value === 'true' };
      case 'string':
      case 'rawString':
        return { kind: 'string', value: unquoted(token) };
      case 'characterConstant':
        return { kind: 'character', code: characterOf(value) };
      case 'number':
      case 'complex':
        return { kind: 'number', text: value };
      case 'variable':
        return { kind, name: value };
      case 'identifier':
        return { kind: 'function', name: value };
      default:
        return { kind: 'dot' };
    }
  }
}
