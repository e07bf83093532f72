import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { withClosedValues } from './closed-values';
import type { NamespaceSchema } from './schema';

const read = new Map<string, NamespaceSchema>();

/**
 * Reads a file that tools/alloy-schema wrote, once. It is read, not imported: the compiler would infer a type of
 * megabytes.
 */
export function readSchema(file: string): NamespaceSchema {
  const path = resolve(file);
  const known = read.get(path);
  if (known) return known;
  const schema = withClosedValues(JSON.parse(readFileSync(path, 'utf8')) as NamespaceSchema);
  read.set(path, schema);
  return schema;
}
