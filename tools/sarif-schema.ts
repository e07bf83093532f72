import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { x } from 'tinyexec';
import { z } from 'zod';

/** A release that the project's Go loads, and that brings the schema of the standard with it. */
const source = {
  module: 'github.com/securego/gosec/v2@v2.30.0',
  file: 'report/sarif/testdata/sarif-schema-2.1.0.json',
} as const;

const output = join(__dirname, '..', 'test', 'commands', 'check', 'schemas', 'sarif-2.1.0.json');

/** What says nothing of what is right: texts, the name of the draft, forms that the validator does not know. */
const leftOut = ['$schema', 'id', 'description', 'title', 'default', 'format'];

/** `npx tsx tools/sarif-schema.ts` writes what the tests of `check --format sarif` check against. */
async function main(): Promise<void> {
  const { stdout } = await x('go', ['mod', 'download', '-json', source.module]);
  const { Dir: directory } = z.object({ Dir: z.string() }).parse(JSON.parse(stdout));
  const schema: unknown = JSON.parse(readFileSync(join(directory, source.file), 'utf8'));
  mkdirSync(dirname(output), { recursive: true });
  const text = JSON.stringify(
    { source: `${source.module}, ${source.file}`, schema: reduced(schema) },
    null,
    1,
  );
  writeFileSync(output, `${text}\n`);
}

/** A schema, or the part of one. @param named whether the keys are names that a document has */
function reduced(part: unknown, named = false): unknown {
  if (Array.isArray(part)) return part.map((item) => reduced(item));
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(
    Object.entries(part)
      .filter(([key]) => named || !leftOut.includes(key))
      .map(([key, value]) => [key, reduced(value, !named && /^(properties|definitions)$/.test(key))]),
  );
}

void main();
