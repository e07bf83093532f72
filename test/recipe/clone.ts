import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Recipe, recipe } from './recipe';

const root = join(__dirname, '..', '..');

/** Makes a clone of the committed files in which somebody followed the recipe of CONTRIBUTING.md. */
export function clone(directory: string): Recipe {
  const committed = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  for (const file of committed.split('\0').filter(Boolean)) cpSync(join(root, file), join(directory, file));
  symlinkSync(join(root, 'node_modules'), join(directory, 'node_modules'));
  const followed = recipe();
  for (const [file, text] of Object.entries(followed.files)) {
    mkdirSync(dirname(join(directory, file)), { recursive: true });
    writeFileSync(join(directory, file), text);
  }
  for (const { file, from, to } of followed.changes) {
    const text = readFileSync(join(directory, file), 'utf8');
    // In a clone of a clone the list is as it should be.
    writeFileSync(join(directory, file), text.includes(to) && !from.global ? text : text.replace(from, to));
  }
  return followed;
}

if (require.main === module) {
  const [directory] = process.argv.slice(2);
  if (directory === undefined)
    throw new Error('The directory of the clone is missing: tsx test/recipe/clone.ts DIR.');
  clone(directory);
}
