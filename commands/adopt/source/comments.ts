import { type Body, chainOf, type Node, type Statement } from '../../../lib/alloy/syntax/node';
import { offsetOf, Source } from '../../../lib/alloy/syntax/places';
import { scan } from '../../../lib/alloy/syntax/scan';
import type { Token } from '../../../lib/alloy/syntax/token';
import { withoutSecretsIn } from './secret-signs';

/** The comments of one part of a file. */
interface Notes {
  /** Those above it, and at the end of its line. */
  readonly before: string[];
  /** Those behind the last part inside of it. */
  readonly after: string[];
}

/**
 * The comments of a configuration by what they stood at: a block, an attribute, an element of a list, a field of an
 * object. The syntax tree has no place for them, so that they are read from the text between its tokens.
 */
export class Comments {
  private readonly notes = new WeakMap<object, Notes>();
  /** Those at the top of a file, about all of it, and those behind its last block. */
  private readonly loose = { head: [] as string[], tail: [] as string[] };

  /** Takes in the comments of a file. */
  read(text: string, body: Body): void {
    if (!text.includes('//') && !text.includes('/*')) return;
    new Reading(text, anchorsOf(body), this.notes, this.loose).run();
  }

  /** What takes the place of a part has its comments. */
  move(from: object, to: object): void {
    const notes = this.notes.get(from);
    if (notes && from !== to) this.notes.set(to, notes);
  }

  /** A line of ours above a part. */
  add(part: object, text: string): void {
    notesOf(this.notes, part).before.push(text);
  }

  /** All comments, to be given once. */
  given(): GivenComments {
    return new GivenComments(
      this.notes,
      this.loose.head.map(withoutSecretsIn),
      this.loose.tail.map(withoutSecretsIn),
    );
  }
}

/** Comments on their way into the file: each is given once, without what it may keep secret. */
export class GivenComments {
  private readonly gone = { before: new WeakSet<object>(), after: new WeakSet<object>() };

  constructor(
    private readonly notes: WeakMap<object, Notes>,
    readonly head: readonly string[],
    readonly tail: readonly string[],
  ) {}

  /** Those above a part. */
  before(part: object): readonly string[] {
    return this.take(part, 'before');
  }

  /** Those at the end inside of a part. */
  after(part: object): readonly string[] {
    return this.take(part, 'after');
  }

  /** All that were not given yet, of a part and what stands in it: where it becomes one line. */
  left(part: Statement | Node): readonly string[] {
    return partsOf(part).flatMap((inner) => [...this.before(inner), ...this.after(inner)]);
  }

  private take(part: object, which: keyof Notes): readonly string[] {
    const notes = this.notes.get(part);
    if (!notes || this.gone[which].has(notes)) return [];
    this.gone[which].add(notes);
    return notes[which].map(withoutSecretsIn);
  }
}

function notesOf(notes: WeakMap<object, Notes>, part: object): Notes {
  const known = notes.get(part) ?? { before: [], after: [] };
  notes.set(part, known);
  return known;
}

class Reading {
  private readonly tokens: readonly Token[];
  private readonly open: (object | undefined)[] = [];
  private next = 0;
  private current: object | undefined;
  private container: object | undefined;

  constructor(
    private readonly text: string,
    /** In the order of the text. */
    private readonly anchors: readonly { readonly offset: number; readonly part: object }[],
    private readonly notes: WeakMap<object, Notes>,
    private readonly loose: { readonly head: string[]; readonly tail: string[] },
  ) {
    this.tokens = scan(new Source(text));
  }

  run(): void {
    let end = 0;
    for (const token of this.tokens) {
      if (token.offset > end) this.gap(end, token);
      this.enter(token);
      end = token.kind === 'terminator' ? Math.max(end, token.offset) : token.offset + token.text.length;
    }
  }

  private enter({ kind, offset }: Token): void {
    for (
      let anchor = this.anchors[this.next];
      anchor && anchor.offset <= offset;
      anchor = this.anchors[this.next]
    ) {
      this.current = anchor.part;
      this.next += 1;
    }
    if (kind === '{' || kind === '[' || kind === '(') {
      this.open.push(this.current);
      this.container = this.current;
    } else if (kind === '}' || kind === ']' || kind === ')') {
      this.current = this.open.pop();
      this.container = this.open.at(-1);
    }
  }

  /** The comments between two tokens. */
  private gap(start: number, next: Token): void {
    const gap = this.text.slice(start, next.offset);
    if (!gap.includes('/')) return;
    let ownLine = start === 0;
    const found = [...gap.matchAll(/\n|\/\/.*|\/\*[\s\S]*?\*\//g)];
    // What stands at the top, with an empty line below it, is about the whole file.
    const head = start === 0 && next.kind !== 'end' ? lengthOfHead(found.map(([word]) => word)) : 0;
    found.forEach(([word], index) => {
      if (word === '\n') ownLine = true;
      else if (index < head) this.loose.head.push(...linesOf(word));
      else this.place(word, ownLine, next);
    });
  }

  private place(found: string, ownLine: boolean, next: Token): void {
    const lines = linesOf(found);
    if (!ownLine && this.current) {
      notesOf(this.notes, this.current).before.push(...lines);
    } else if (next.kind === 'end') {
      this.loose.tail.push(...lines);
    } else if (next.kind === '}' || next.kind === ']' || next.kind === ')') {
      if (this.container) notesOf(this.notes, this.container).after.push(...lines);
    } else {
      const following = this.anchors[this.next]?.part ?? this.current;
      if (following) notesOf(this.notes, following).before.push(...lines);
    }
  }
}

/** How many words, line breaks among them, stand in front of the first empty line. */
function lengthOfHead(words: readonly string[]): number {
  const empty = words.findIndex((word, index) => index > 0 && word === '\n' && words[index - 1] === '\n');
  return Math.max(empty, 0);
}

function linesOf(comment: string): readonly string[] {
  if (comment.startsWith('//')) return [comment.slice(2).replace(/^ /, '').trimEnd()];
  const lines = comment
    .slice(2, -2)
    .split('\n')
    .map((line) => line.replace(/^\s*\*? ?/, '').trimEnd());
  return lines.filter((line, index) => line !== '' || (index > 0 && index < lines.length - 1));
}

/** Everything that becomes a line of its own, by where it begins. */
function anchorsOf(body: Body): { readonly offset: number; readonly part: object }[] {
  const found: { readonly offset: number; readonly part: object }[] = [];
  for (const statement of body.statements) {
    for (const part of partsOf(statement)) {
      const offset = offsetOf(part);
      if (offset !== undefined) found.push({ offset, part });
    }
  }
  return found.sort((a, b) => a.offset - b.offset);
}

/** A part and all parts in it that may carry comments. */
function partsOf(part: Statement | Node): (Statement | Node)[] {
  const found: (Statement | Node)[] = [part];
  if (part.kind === 'block') {
    for (const statement of part.body.statements) found.push(...partsOf(statement));
  } else if (part.kind === 'attribute') {
    collect(part.value, found);
  } else {
    collect(part, found);
  }
  return found;
}

function collect(node: Node, found: (Statement | Node)[]): void {
  switch (node.kind) {
    case 'array':
      for (const element of node.elements) {
        found.push(element);
        collect(element, found);
      }
      return;
    case 'object':
      for (const { value } of node.fields) {
        found.push(value);
        collect(value, found);
      }
      return;
    case 'call':
      collect(node.callee, found);
      for (const arg of node.args) collect(arg, found);
      return;
    case 'binary': {
      const { first, rest } = chainOf(node);
      for (const part of [first, ...rest.map(({ right }) => right)]) collect(part, found);
      return;
    }
    case 'unary':
      collect(node.operand, found);
      return;
    case 'paren':
      collect(node.inner, found);
      return;
    case 'access':
      collect(node.of, found);
      return;
    case 'index':
      collect(node.of, found);
      collect(node.index, found);
      return;
    default:
      return;
  }
}
