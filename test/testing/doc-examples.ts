import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from '@swc/core';

const root = join(__dirname, '..', '..');

/** The examples of docs/testing.md by name, each as a function that runs it. */
export function docExamples(): ReadonlyMap<string, () => Promise<void>> {
  const page = readFileSync(join(root, 'docs', 'testing.md'), 'utf8');
  const blocks = [...page.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, block = '']) => block);
  const [first = '', ...others] = blocks;
  return new Map(
    others.map((block) => {
      const [, name = ''] = /^\/\/ test: (\w+)/.exec(block) ?? [];
      return [name, () => run(first + block)];
    }),
  );
}

async function run(example: string): Promise<void> {
  const imports = example.match(/^import .*$/gm) ?? [];
  const body = example.replace(/^import .*$/gm, '');
  const text = `${imports.join('\n')}\nexport async function run() {\n${body}\n}`;
  const { code } = transformSync(text, {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
  });
  const exported: { run?: () => Promise<void> } = {};
  new Function('require', 'exports', code)((specifier: string) => require(pathOf(specifier)), exported);
  await exported.run?.();
}

/** Where the source of an entry of the package is. */
function pathOf(specifier: string): string {
  const entry = specifier.replace('application-observability-lab', '');
  if (entry === '') return join(root, 'lib', 'lab');
  return join(
    root,
    entry.startsWith('/components/') ? entry.replace('/components', 'imports/alloy') : `lib${entry}`,
  );
}
