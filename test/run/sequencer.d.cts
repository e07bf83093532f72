/** A test file, and what Jest knows about the files around it. */
export interface SelectedTest {
  readonly path: string;
  readonly context: {
    readonly hasteFS: {
      exists(path: string): boolean;
      /** What the file imports, as it writes it. */
      getDependencies(path: string): readonly string[] | null;
    };
  };
}

export const selected: readonly SelectedTest[];
