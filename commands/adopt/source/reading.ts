import { Source } from '../../../lib/alloy/syntax/places';
import { scan } from '../../../lib/alloy/syntax/scan';
import type { Token } from '../../../lib/alloy/syntax/token';
import { type Notes, notesOf } from './notes';

/** Goes through a text and gives each comment to the part that it stands at. */
export class Reading {
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
