import type { Body, Node, Statement } from '../../../lib/alloy/syntax/node';
import { type Notes, notesOf } from './notes';
import { anchorsOf, partsOf } from './parts';
import { Reading } from './reading';
import { withoutSecretsIn } from './secret-signs';

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
