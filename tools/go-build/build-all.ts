import { type Build, isBuilt } from './build';
import { compile } from './compile';

/**
 * Builds what the cache lacks, one module after another: Go itself uses all cores. What it does goes to standard error.
 * @returns the modules that do not build
 */
export async function buildMissing(builds: readonly Build[]): Promise<readonly string[]> {
  const failed: string[] = [];
  for (const build of builds.filter((candidate) => !isBuilt(candidate))) {
    try {
      await withProgress(build);
    } catch (error) {
      failed.push(build.module);
      console.error(`${build.module}: not built: ${error instanceof Error ? error.message : error}`);
    }
  }
  return failed;
}

/**
 * Builds what the cache lacks.
 * @param not what is said not to have happened when a module does not build
 */
export async function buildAll(builds: readonly Build[], not: string): Promise<void> {
  const failed = await buildMissing(builds);
  if (failed.length === 0) return;
  console.error(`${not}, because these were not built: ${failed.join(', ')}.`);
  process.exitCode = 1;
}

async function withProgress(build: Build): Promise<void> {
  const started = Date.now();
  const elapsed = () => `${Math.round((Date.now() - started) / 1000)} s`;
  console.error(`${build.module}: building ${Object.keys(build.packages).join(', ')}`);
  const reminder = setInterval(
    () => console.error(`${build.module}: still building after ${elapsed()}`),
    60_000,
  );
  try {
    await compile(build);
    console.error(`${build.module}: built in ${elapsed()}`);
  } finally {
    clearInterval(reminder);
  }
}
