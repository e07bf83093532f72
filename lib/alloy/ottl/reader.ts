import type { Token, TokenKind } from './lexer';
import { fail } from './problem';

/** How deep brackets may stand in one another: OTTL's own parser takes twice the time for each, and hangs long before. */
export const deepest = 100;

/** Reads tokens, and remembers where it could not go on. */
export class Reader {
  position = 0;
  private furthest = 0;
  private expected = new Set<string>();
  private readonly known = new Map<string, Map<number, readonly [unknown, number]>>();

  constructor(
    private readonly text: string,
    private readonly tokens: readonly Token[],
  ) {
    this.refuseDepth();
  }

  /** Where the next token stands. */
  get at(): number {
    return this.tokens[this.position]?.at ?? this.text.length;
  }

  /** The next token, when it is of a kind. */
  take(kind: TokenKind): Token | undefined {
    const token = this.tokens[this.position];
    if (token?.kind !== kind) return this.miss(kind);
    this.position += 1;
    return token;
  }

  /** Whether the next token says a word; like the collector's, it does not ask whether that stands in quotes. */
  say(word: string): boolean {
    if (this.tokens[this.position]?.value !== word) {
      this.miss(word);
      return false;
    }
    this.position += 1;
    return true;
  }

  follows(...kinds: readonly TokenKind[]): boolean {
    const kind = this.tokens[this.position]?.kind;
    return kind !== undefined && kinds.includes(kind);
  }

  /** What a rule reads; without it the position stays. */
  attempt<Node>(rule: () => Node | undefined): Node | undefined {
    const start = this.position;
    const node = rule();
    if (node === undefined) this.position = start;
    return node;
  }

  /** As often as a rule reads something. */
  many<Node>(rule: () => Node | undefined): Node[] {
    const nodes: Node[] = [];
    for (;;) {
      const node = this.attempt(rule);
      if (node === undefined) return nodes;
      nodes.push(node);
    }
  }

  /** What a rule reads here, worked out once: alternatives begin with the same rules. */
  once<Node>(name: string, rule: () => Node | undefined): Node | undefined {
    const start = this.position;
    const answers = this.known.get(name) ?? new Map<number, readonly [unknown, number]>();
    this.known.set(name, answers);
    const answer = answers.get(start);
    if (answer) {
      this.position = answer[1];
      return answer[0] as Node | undefined;
    }
    const node = this.attempt(rule);
    answers.set(start, [node, this.position]);
    return node;
  }

  /** What is read, when nothing follows. @throws OttlFailure where it could not go on */
  whole<Node>(node: Node | undefined): Node {
    if (node !== undefined && this.position === this.tokens.length) return node;
    if (this.position > this.furthest) this.miss('the end');
    const token = this.tokens[this.furthest];
    const closers = [')', ']', '}', ',', ':'].filter((word) => this.expected.has(word));
    const missing = closers.map((word) => `"${word}"`).join(' or ');
    if (!token)
      return fail(
        this.text.length,
        'the text ends too early',
        missing ? `write ${missing} there` : 'complete it',
      );
    const given =
      token.kind === 'String'
        ? JSON.stringify(token.value)
        : token.value === '"'
          ? "'\"'"
          : `"${token.value}"`;
    const where = missing
      ? `write ${missing} before it, or remove it`
      : 'remove it, or complete what is before it';
    return fail(token.at, `${given} cannot stand there`, where);
  }

  private miss(expected: string): undefined {
    if (this.position > this.furthest) {
      this.furthest = this.position;
      this.expected = new Set();
    }
    if (this.position === this.furthest) this.expected.add(expected);
    return undefined;
  }

  private refuseDepth(): void {
    let depth = 0;
    for (const { value, at, kind } of this.tokens) {
      if (value === '(' || value === '[' || value === '{') depth += 1;
      if (value === ')' || value === ']' || value === '}') depth -= 1;
      if (depth > deepest)
        fail(at, `more than ${deepest} brackets stand in one another`, 'compute in two steps');
      if (kind === 'LambdaArrow')
        fail(at, '"=>" makes a lambda expression, which Alloy does not switch on', 'write it without');
    }
  }
}
