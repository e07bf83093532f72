/** Which file says what of an environment. */
export class SaidBy {
  private readonly files = new Map<string, string | undefined>();

  /** @param last that of the environment itself, which has to say what nobody says */
  constructor(readonly last: string | undefined) {}

  /** What stands at a path, and all below it, is said by a file. */
  say(path: readonly PropertyKey[], file: string | undefined): void {
    const key = keyOf(path);
    for (const other of this.files.keys()) if (other.startsWith(key)) this.files.delete(other);
    this.files.set(key, file);
  }

  /** The file that says what stands at a path, or at the nearest section above it. */
  fileOf(path: readonly PropertyKey[]): string | undefined {
    for (let length = path.length; length >= 0; length -= 1) {
      const key = keyOf(path.slice(0, length));
      if (this.files.has(key)) return this.files.get(key);
    }
    return undefined;
  }
}

/** Each part ends in a sign that no key has, so that one path begins with another only where it stands below it. */
function keyOf(path: readonly PropertyKey[]): string {
  return path.map((part) => `${String(part)}\0`).join('');
}

/** The path that an error writes, `applications[1].env["A-B"]`, as its parts. */
export function partsOf(where: string): readonly string[] {
  return [...where.matchAll(/\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]|(\w+)/g)].map(
    ([, index, quoted, word]) => index ?? quoted ?? word ?? '',
  );
}
