import { yamlOf } from '../../lib/kubernetes/yaml';
import { type OutputFile, writeOutput } from '../output/directory';

/** A file by its path in the directory that is written. */
export interface File {
  readonly file: string;
  readonly objects: readonly object[];
}

/** Writes the files, and removes those that an earlier run wrote and this one does not. */
export function writeFiles(directory: string, files: readonly File[], origin: string): void {
  const texts = files.map(({ file, objects }): OutputFile => ({ file, text: yamlOf(objects) }));
  writeOutput(directory, texts, origin);
}
