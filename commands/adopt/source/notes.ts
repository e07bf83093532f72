/** The comments of one part of a file. */
export interface Notes {
  /** Those above it, and at the end of its line. */
  readonly before: string[];
  /** Those behind the last part inside of it. */
  readonly after: string[];
}

/** The notes of a part, which begin empty. */
export function notesOf(notes: WeakMap<object, Notes>, part: object): Notes {
  const known = notes.get(part) ?? { before: [], after: [] };
  notes.set(part, known);
  return known;
}
