import { AlloyConfigError } from '../error';

/** A place in a text, both counted from 1 as Alloy counts: columns in bytes. */
export interface Place {
  /** The name of the file, where the text has one. */
  readonly file?: string;
  readonly line: number;
  readonly column: number;
}

/** A text whose places can be named. */
export class Source {
  private starts: readonly number[] | undefined;

  constructor(
    readonly text: string,
    readonly file?: string,
  ) {}

  /** The place of an offset. */
  place(offset: number): Place {
    this.starts ??= lineStarts(this.text);
    let [low, high] = [0, this.starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    const column = Buffer.byteLength(this.text.slice(this.starts[low], offset)) + 1;
    return { ...(this.file === undefined ? {} : { file: this.file }), line: low + 1, column };
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

const known = new WeakMap<object, { readonly source: Source; readonly offset: number }>();

/** Notes where a part of a syntax tree begins. Trees that a program builds have no places. */
export function placed<Part extends object>(part: Part, source: Source, offset: number): Part {
  known.set(part, { source, offset });
  return part;
}

const names = new WeakMap<object, object>();

/** Notes where the name of a part stands, apart from where the part begins: `c` of `a.b.c`. */
export function named<Part extends object>(part: Part, source: Source, offset: number): Part {
  names.set(part, placed({}, source, offset));
  return part;
}

/** What stands where the name of a part stands: the part itself where that is not known. */
export function nameOfPart(part: object): object {
  return names.get(part) ?? part;
}

/** Where a part of a syntax tree begins, when it was read from a text. */
export function placeOf(part: object | undefined): Place | undefined {
  const found = part && known.get(part);
  return found?.source.place(found.offset);
}

/** The offset at which a part of a syntax tree begins, when it was read from a text. */
export function offsetOf(part: object): number | undefined {
  return known.get(part)?.offset;
}

/** `Alloy text, line 2, column 5`, or `config.alloy:2:5`. */
export function placeName({ file, line, column }: Place): string {
  return file === undefined ? `Alloy text, line ${line}, column ${column}` : `${file}:${line}:${column}`;
}

/** What a text that is no Alloy syntax is refused with. */
export class AlloySyntaxError extends AlloyConfigError {
  constructor(
    readonly place: Place,
    problem: string,
  ) {
    super(placeName(place), problem);
  }
}

/** An error at an offset of a text. */
export function syntaxError(source: Source, offset: number, problem: string): AlloySyntaxError {
  return new AlloySyntaxError(source.place(offset), problem);
}
