/** A version that stands somewhere in the project. */
export interface Pin {
  readonly kind: 'npm package' | 'Go module' | 'image' | 'action' | 'program';
  readonly name: string;
  readonly version: string;
  /** The file that names it. */
  readonly file: string;
  /** Why it is no other version, where it has to go with something else. */
  readonly held?: string;
}

/** What there is beside a pin: the newest version that a registry tells, and undefined where none does. */
export type Newest = string | undefined;

/** Whether a version is newer; numbers are compared as numbers, and what has none is never newer. */
export function isNewer(version: string, than: string): boolean {
  const [first, second] = [numbersOf(version), numbersOf(than)];
  for (const [index, number] of first.entries()) {
    const other = second[index] ?? 0;
    if (number !== other) return number > other;
  }
  // A release is newer than what came before it.
  return first.length > 0 && /-(?:alpha|beta|rc)/.test(than) && !/-(?:alpha|beta|rc)/.test(version);
}

function numbersOf(version: string): readonly number[] {
  const [core = ''] = /\d+(?:\.\d+)*/.exec(version) ?? [];
  return core === '' ? [] : core.split('.').map(Number);
}

/** What is said of a pin. */
export function stateOf({ version, held }: Pin, newest: Newest): string {
  if (newest === undefined) return held ?? 'not known here';
  // A mirror of a registry may hold older versions only.
  if (isNewer(version, newest)) return 'not known here';
  if (!isNewer(newest, version)) return 'newest';
  return held ? `behind; ${held}` : 'behind';
}
