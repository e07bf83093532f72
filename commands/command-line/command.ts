import { stripVTControlCharacters } from 'node:util';
import { type ArgsDef, type CommandDef, renderUsage, runCommand } from 'citty';
import { DeployError, InterruptedError, KubectlError } from '../kubectl/errors';
import { isUserError } from './request';

/** What a shell expects of a program that Ctrl-C has ended. */
const interrupted = 130;

/**
 * Runs a command to its end: usage for --help, one sentence and the exit code 1 for a mistake of the user or a failure
 * in the cluster, a stack trace for a mistake in the program.
 */
export async function main<T extends ArgsDef>(command: CommandDef<T>): Promise<void> {
  const rawArgs = process.argv.slice(2);
  try {
    if (rawArgs.some((argument) => argument === '--help' || argument === '-h')) {
      const usage = await renderUsage(command);
      console.log(process.stdout.isTTY ? usage : stripVTControlCharacters(usage));
      return;
    }
    await runCommand(command, { rawArgs });
  } catch (error) {
    process.exitCode = error instanceof InterruptedError ? interrupted : 1;
    console.error(isTold(error) ? error.message : error);
  }
}

/** Whether the message says all that the user needs. */
function isTold(error: unknown): error is Error {
  return isUserError(error) || told.some((type) => error instanceof type);
}

const told = [DeployError, InterruptedError, KubectlError];

/** A signal that Ctrl-C, or the end of a CI job, gives. The second one ends the program at once. */
export function ctrlC(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(interrupted);
      controller.abort();
    });
  }
  return controller.signal;
}
