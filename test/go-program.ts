import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { type Build, binaries, isBuilt } from '../tools/go-build/build';

/** The Go programs of tools/ that tests ask; test/run/ builds them before the first test starts. */
const builds = {
  /** The formatter of Alloy's own syntax package. */
  'alloy-syntax': { module: 'alloy-syntax', packages: { 'alloy-syntax': '.' } },
  /** Go's own parser of templates, with the functions of loki.process. */
  'go-template': { module: 'go-template', packages: { 'go-template': '.' } },
  /** The parser of the collector's transformation language. */
  ottl: { module: 'ottl', packages: { ottl: '.' } },
} satisfies Readonly<Record<string, Build>>;

export const goPrograms: readonly Build[] = Object.values(builds);

/**
 * The answer of a Go program to one JSON value, through its standard streams.
 * @throws Error when the program is not built, or fails.
 */
export function askGoProgram(name: keyof typeof builds, question: unknown): Promise<unknown> {
  const build = builds[name];
  if (!isBuilt(build)) {
    throw new Error(`tools/${name} is not built; what Go said stands above the results of the tests.`);
  }
  return new Promise((resolve, reject) => {
    const child = execFile(join(binaries(build), name), { maxBuffer: 2 ** 28 }, (error, stdout, stderr) => {
      if (error) reject(new Error(`tools/${name} failed: ${stderr || error.message}`));
      else resolve(JSON.parse(stdout));
    });
    child.stdin?.end(JSON.stringify(question));
  });
}
