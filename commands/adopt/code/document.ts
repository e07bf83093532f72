/**
 * A piece of TypeScript that knows where it may be broken, after Wadler's "A prettier printer". It is printed as the
 * formatter of this project prints it, and once more without its types, so that it can be run.
 */
export type Document =
  | string
  | readonly Document[]
  | { readonly kind: 'group'; readonly of: Document; readonly broken: boolean }
  | { readonly kind: 'indented'; readonly of: Document }
  | { readonly kind: 'line'; readonly flat: string }
  /** Stands there only where the group around it is broken. */
  | { readonly kind: 'ifBroken'; readonly text: string }
  /** Ends the line, whatever stands around it. */
  | { readonly kind: 'hardLine' }
  /** What only the compiler reads. */
  | { readonly kind: 'type'; readonly text: string }
  /** The first way where its head fits into the line. */
  | {
      readonly kind: 'choice';
      readonly first: Document;
      readonly head: Document;
      readonly otherwise: Document;
    }
  /** As many as fit into a line: a list of numbers. */
  | { readonly kind: 'filled'; readonly of: readonly Document[] };

/** Breaks where it does not fit into the rest of the line, or where it has to. */
export function group(of: Document, broken = false): Document {
  return { kind: 'group', of, broken: broken || holdsHardLine(of) };
}

export function indented(of: Document): Document {
  return { kind: 'indented', of };
}

/** A line break, or this where the group fits. */
export function line(flat = ' '): Document {
  return { kind: 'line', flat };
}

export const softLine = line('');

export const hardLine: Document = { kind: 'hardLine' };

export function ifBroken(text: string): Document {
  return { kind: 'ifBroken', text };
}

export function type(text: string): Document {
  return { kind: 'type', text };
}

export function filled(of: readonly Document[]): Document {
  return { kind: 'filled', of };
}

export function separated(documents: readonly Document[], separator: Document): Document[] {
  return documents.flatMap((document, index) => (index === 0 ? [document] : [separator, document]));
}

/** Whether it has to take several lines. */
export function holdsHardLine(document: Document): boolean {
  if (typeof document === 'string') return false;
  if (isList(document)) return document.some(holdsHardLine);
  if (document.kind === 'hardLine') return true;
  if (document.kind === 'group') return document.broken;
  if (document.kind === 'choice') return holdsHardLine(document.first);
  if (document.kind === 'filled') return document.of.some(holdsHardLine);
  return document.kind === 'indented' && holdsHardLine(document.of);
}

export function isList(document: Document): document is readonly Document[] {
  return Array.isArray(document);
}
