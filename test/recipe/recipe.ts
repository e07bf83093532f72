import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What somebody does who adds an environment and a pipeline, and switches a variant. */
export interface Recipe {
  /** New files by path. */
  readonly files: Readonly<Record<string, string>>;
  readonly changes: readonly { readonly file: string; readonly from: RegExp; readonly to: string }[];
}

/** As CONTRIBUTING.md has it: each of its listings that begins with a path is a file. */
export function recipe(): Recipe {
  const text = readFileSync(join(__dirname, '..', '..', 'CONTRIBUTING.md'), 'utf8');
  const listings = [...text.matchAll(/^```ts\n\/\/ (\S+\.ts)\n(.*?)^```$/gms)];
  const list = 'lib/lab/pipelines/index.ts';
  return {
    files: Object.fromEntries(listings.map(([, file = '', content = '']) => [file, content])),
    changes: [
      { file: 'environments/kind.ts', from: /'(?:auto|manual)-sidecar'/g, to: "'auto'" },
      { file: list, from: /^/, to: "import { coreDns } from './core-dns';\n" },
      { file: list, from: /\n\] as const/, to: '\n  coreDns,\n] as const' },
    ],
  };
}
