import { readFileSync } from 'node:fs';
import type { NamespaceSchema } from './schema';

/** Reads a file that tools/alloy-schema wrote. It is read, not imported: the compiler would infer a type of megabytes. */
export function readSchema(file: string): NamespaceSchema {
  return JSON.parse(readFileSync(file, 'utf8')) as NamespaceSchema;
}
