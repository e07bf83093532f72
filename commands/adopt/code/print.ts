import { type Document, isList } from './document';

/** The width of a line in this project: biome.json. */
const width = 110;

interface Part {
  readonly document: Document;
  readonly depth: number;
  readonly broken: boolean;
}

/**
 * The text of a document.
 * @param kept whether types are printed; without them it is JavaScript
 */
export function printed(document: Document, kept: 'with types' | 'without types' = 'with types'): string {
  return new Printer(kept === 'with types').print(document);
}

class Printer {
  private readonly pieces: string[] = [];
  private column = 0;
  private depth = 0;
  private waiting: Part[] = [];

  constructor(private readonly types: boolean) {}

  print(document: Document): string {
    this.waiting = [{ document, depth: 0, broken: true }];
    for (let part = this.waiting.pop(); part; part = this.waiting.pop()) this.part(part);
    return this.pieces.join('');
  }

  private part({ document, depth, broken }: Part): void {
    if (typeof document === 'string') {
      this.text(document);
    } else if (isList(document)) {
      this.push(document, depth, broken);
    } else if (document.kind === 'group') {
      const breaks = document.broken || !this.fits(document.of);
      this.waiting.push({ document: document.of, depth, broken: breaks });
    } else if (document.kind === 'indented') {
      this.waiting.push({ document: document.of, depth: depth + 1, broken });
    } else if (document.kind === 'line') {
      if (broken) this.newLine(depth);
      else this.text(document.flat);
    } else if (document.kind === 'hardLine') {
      this.newLine(depth);
    } else if (document.kind === 'ifBroken') {
      if (broken) this.text(document.text);
    } else if (document.kind === 'type') {
      if (this.types) this.text(document.text);
    } else if (document.kind === 'choice') {
      const { first, head, otherwise } = document;
      this.waiting.push({ document: this.fits(head, false) ? first : otherwise, depth, broken });
    } else {
      this.fill(document.of, depth);
    }
  }

  private push(documents: readonly Document[], depth: number, broken: boolean): void {
    for (let index = documents.length - 1; index >= 0; index -= 1) {
      this.waiting.push({ document: documents[index] ?? '', depth, broken });
    }
  }

  private text(text: string): void {
    if (text === '') return;
    // An empty line has no spaces.
    if (this.column === 0) this.indent();
    this.pieces.push(text);
    const end = text.lastIndexOf('\n');
    this.column = end < 0 ? this.column + text.length : text.length - end - 1;
  }

  private newLine(depth: number): void {
    this.pieces.push('\n');
    this.depth = depth;
    this.column = 0;
  }

  private indent(): void {
    this.pieces.push('  '.repeat(this.depth));
    this.column = this.depth * 2;
  }

  private fill(elements: readonly Document[], depth: number): void {
    const texts = elements.map((element) => new Printer(this.types).print(element));
    texts.forEach((text, index) => {
      const comma = index < texts.length - 1 ? ',' : '';
      if (index > 0) {
        if (this.column + 1 + text.length + 1 > width) this.newLine(depth);
        else this.text(' ');
      }
      this.text(text + comma);
    });
  }

  /** Whether a document fits into the line, with what follows on it. */
  private fits(document: Document, withRest = true): boolean {
    // What is only run needs no lines.
    if (!this.types) return true;
    let left = width - Math.max(this.column, this.depth * 2);
    let rest = this.waiting.length - 1;
    const parts: Part[] = [{ document, depth: 0, broken: false }];
    for (;;) {
      const part = parts.pop() ?? (withRest ? this.waiting[rest--] : undefined);
      if (!part) return true;
      const { document: at, broken } = part;
      if (typeof at === 'string') {
        const end = at.indexOf('\n');
        left -= end < 0 ? at.length : end;
        if (left < 0) return false;
        if (end >= 0) return true;
      } else if (isList(at)) {
        for (let index = at.length - 1; index >= 0; index -= 1)
          parts.push({ document: at[index] ?? '', depth: 0, broken });
      } else if (at.kind === 'group') {
        // What follows may break where it can.
        parts.push({ document: at.of, depth: 0, broken: at.broken || broken });
      } else if (at.kind === 'indented') {
        parts.push({ document: at.of, depth: 0, broken });
      } else if (at.kind === 'line') {
        if (broken) return true;
        left -= at.flat.length;
      } else if (at.kind === 'hardLine') {
        return true;
      } else if (at.kind === 'ifBroken') {
        if (broken) left -= at.text.length;
      } else if (at.kind === 'type') {
        left -= at.text.length;
      } else if (at.kind === 'choice') {
        parts.push({ document: at.first, depth: 0, broken });
      } else {
        for (const element of [...at.of].reverse())
          parts.push({ document: [element, ', '], depth: 0, broken });
      }
      if (left < 0) return false;
    }
  }
}
