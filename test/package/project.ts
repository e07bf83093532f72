import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');

/** What the outer npm says of its own project is not meant for another one. */
const env = () => Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));

export interface Output {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

function run(command: string, args: readonly string[], cwd: string): Promise<Output> {
  return new Promise((resolve) => {
    execFile(command, args, { cwd, env: env() }, (error, stdout, stderr) => {
      resolve({ exitCode: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });
}

/** @throws with what npm said when it fails. */
export async function npm(cwd: string, args: readonly string[]): Promise<Output> {
  const output = await run('npm', args, cwd);
  if (output.exitCode === 0) return output;
  throw new Error(
    `npm ${args.join(' ')} failed with exit code ${output.exitCode}: ${output.stderr}${output.stdout}`,
  );
}

/** An example in an empty folder, with the package from its tarball. */
export class Project {
  static async of(example: string): Promise<Project> {
    const folder = mkdtempSync(join(tmpdir(), `${example}-`));
    const skipped = ['node_modules', 'dist', 'out', 'flux'];
    cpSync(join(root, 'examples', example), folder, {
      recursive: true,
      filter: (source) => !skipped.some((name) => source.endsWith(`/${name}`)),
    });
    const tarball = process.env.PACKAGE_TARBALL ?? '';
    await npm(folder, ['install', '--prefer-offline', '--no-audit', '--no-fund', tarball]);
    return new Project(folder);
  }

  private constructor(readonly folder: string) {}

  /** Runs a program that the project has installed. */
  run(program: string, ...args: readonly string[]): Promise<Output> {
    return run(join(this.folder, 'node_modules', '.bin', program), args, this.folder);
  }

  /** Runs a program in another folder. */
  elsewhere(cwd: string, program: string, ...args: readonly string[]): Promise<Output> {
    return run(program, args, cwd);
  }

  node(...args: readonly string[]): Promise<Output> {
    return run(process.execPath, args, this.folder);
  }

  read(...path: readonly string[]): string {
    return readFileSync(join(this.folder, ...path), 'utf8');
  }

  files(...path: readonly string[]): readonly string[] {
    return readdirSync(join(this.folder, ...path)).sort();
  }
}
