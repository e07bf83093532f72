import { execFile } from 'node:child_process';

export interface KubectlResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** kubectl of the cluster's version, as the administrator unless told otherwise. */
export class Kubectl {
  constructor(
    private readonly command: string,
    private readonly options: readonly string[],
  ) {}

  /** The same kubectl with more options in front, for example `--as=NAME`. */
  with(...options: readonly string[]): Kubectl {
    return new Kubectl(this.command, [...this.options, ...options]);
  }

  /** Runs it, whatever comes of it. */
  try(args: readonly string[], input?: string): Promise<KubectlResult> {
    return new Promise((resolve, reject) => {
      const options = { maxBuffer: 2 ** 28 };
      const child = execFile(this.command, [...this.options, ...args], options, (error, stdout, stderr) => {
        const code = error === null ? 0 : error.code;
        if (typeof code === 'number') resolve({ code, stdout, stderr });
        else reject(error);
      });
      child.stdin?.on('error', () => child.kill());
      child.stdin?.end(input);
    });
  }

  /** What it printed. @throws Error with what it complained about */
  async run(args: readonly string[], input?: string): Promise<string> {
    const { code, stdout, stderr } = await this.try(args, input);
    if (code === 0) return stdout;
    throw new Error(`kubectl ${args.join(' ')}: ${stderr.trim() || stdout.trim() || `exit code ${code}`}`);
  }
}

/** Objects as the one document that every kubectl reads from its standard input. */
export function documentOf(objects: readonly object[]): string {
  return JSON.stringify({ apiVersion: 'v1', kind: 'List', items: objects });
}
