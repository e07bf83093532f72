import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { access, mkdir, readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { alone } from './lock';

const root = join(__dirname, '..');
const run = promisify(execFile);

/** A Go program of tools/, built once for its sources and asked through JSON on its standard streams. */
export class GoProgram {
  private binary: Promise<string> | undefined;

  /** @param directory the program's directory in tools/ */
  constructor(private readonly directory: string) {}

  /**
   * Builds the program when no binary of the same sources is in .cache/.
   * @throws Error when Go is not installed or the build fails.
   */
  build(): Promise<string> {
    this.binary ??= this.buildOnce();
    return this.binary;
  }

  /** The program's answer to one JSON value. */
  async ask(question: unknown): Promise<unknown> {
    const binary = await this.build();
    const output = new Promise<string>((resolve, reject) => {
      const child = execFile(binary, { maxBuffer: 2 ** 28 }, (error, stdout, stderr) => {
        if (error) reject(new Error(`tools/${this.directory} failed: ${stderr || error.message}`));
        else resolve(stdout);
      });
      child.stdin?.end(JSON.stringify(question));
    });
    return JSON.parse(await output);
  }

  private async buildOnce(): Promise<string> {
    const sources = join(root, 'tools', this.directory);
    const binary = join(root, '.cache', `${this.directory}-${await fingerprint(sources)}`);
    if (await exists(binary)) return binary;
    await mkdir(join(root, '.cache'), { recursive: true });
    // Test files run in parallel: one builds, the others wait for it.
    return alone(`${binary}.lock`, async () => {
      if (await exists(binary)) return binary;
      const unfinished = `${binary}.${process.pid}`;
      await this.compile(sources, unfinished);
      await rename(unfinished, binary);
      return binary;
    });
  }

  private async compile(sources: string, binary: string): Promise<void> {
    try {
      const env = { ...process.env, CGO_ENABLED: '0' };
      await run('go', ['build', '-trimpath', '-ldflags=-s -w', '-o', binary, '.'], { cwd: sources, env });
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
        throw new Error('Go is not installed: this test asks the real parser; install Go 1.26.5 or newer.');
      }
      throw new Error(
        `tools/${this.directory} does not build: ${error instanceof Error ? error.message : error}`,
      );
    }
  }
}

async function fingerprint(directory: string): Promise<string> {
  const hash = createHash('sha256');
  for (const file of (await readdir(directory)).sort()) {
    hash.update(file).update(await readFile(join(directory, file)));
  }
  return hash.digest('hex').slice(0, 16);
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
