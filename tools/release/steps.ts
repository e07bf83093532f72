import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pinned } from './schema';

const root = join(__dirname, '..', '..');

/** Where the release is named by hand; everything else is made from these. */
const namedIn = ['tools/alloy-schema/release.txt', 'tools/real-programs/alloy/go.mod', 'lib/lab/images.ts'];

/** What to do to take a release in. */
export function nextSteps(release: string): string {
  const files = namedIn.flatMap((file) =>
    readFileSync(join(root, file), 'utf8')
      .split('\n')
      .flatMap((text, index) => (namesPinned(text) ? [`${file}:${index + 1}`] : [])),
  );
  return [
    '',
    `To take ${release} in:`,
    `  1. Write ${release} in the place of ${pinned}: ${files.join(', ')}. What Alloy's own go.mod requires and replaces has to be the same in that of tools/real-programs/alloy.`,
    '  2. npm run import -- alloy, which says what its tables lack; then decide what stands above.',
    '  3. npm test, npm run test:real and npm run docs.',
  ].join('\n');
}

function namesPinned(text: string): boolean {
  return text.trim() === pinned || (/alloy/i.test(text) && new RegExp(`[ :']${pinned}\\b`).test(text));
}
