import { type Result, x } from 'tinyexec';
import { DeployError, InterruptedError } from './errors';
import type { Run } from './kubectl';

/** Where to get a program that is not there. */
const origins: Readonly<Record<string, string>> = {
  kubectl: 'https://kubernetes.io/docs/tasks/tools/',
  kind: 'https://kind.sigs.k8s.io/docs/user/quick-start/#installation',
  gcloud: 'https://cloud.google.com/sdk/docs/install',
};

/** The user's programs, as a shell finds them: not those of node_modules/.bin, nor those beside node. */
const onThePath = { nodePath: false } as const;

/** Runs programs and collects what they print; the signal ends the one that runs. */
export function processes(signal: AbortSignal): Run {
  return async (command, args, input) => {
    if (signal.aborted) throw new InterruptedError();
    const child = x(command, [...args], { ...onThePath, stdin: input ?? '' });
    ignoreClosedInput(child);
    const stop = () => child.kill();
    signal.addEventListener('abort', stop);
    try {
      const { exitCode, stdout, stderr } = await child;
      if (signal.aborted) throw new InterruptedError();
      return { code: exitCode ?? 1, stdout, stderr };
    } catch (error) {
      throw signal.aborted ? new InterruptedError() : explained(error, command);
    } finally {
      signal.removeEventListener('abort', stop);
    }
  };
}

/** Runs a program that prints to, and asks at, the user's terminal. @returns its exit code */
export async function runInTerminal(
  command: string,
  args: readonly string[],
  input?: string,
): Promise<number> {
  try {
    const stdio = [input === undefined ? 'inherit' : 'pipe', 'inherit', 'inherit'] as const;
    const child = x(command, [...args], {
      ...onThePath,
      stdin: input,
      nodeOptions: { stdio: [...stdio] },
    });
    ignoreClosedInput(child);
    const { exitCode } = await child;
    return exitCode ?? 1;
  } catch (error) {
    throw explained(error, command);
  }
}

/** A program may end before it has read its input, and says itself why. */
function ignoreClosedInput(child: Result): void {
  child.process?.stdin?.on('error', () => undefined);
}

function explained(error: unknown, command: string): unknown {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) return error;
  const origin = origins[command];
  return new DeployError(
    `${command} was not found on the PATH; install it${origin === undefined ? '' : ` (${origin})`} and run the command again.`,
  );
}
