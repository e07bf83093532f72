import { stripVTControlCharacters } from 'node:util';
import { type ArgsDef, type CommandDef, renderUsage, runCommand } from 'citty';
import { DeployError, InterruptedError, KubectlError } from '../kubectl/errors';
import { refuseTakenByNpm } from './npm-options';
import { trueStack } from './stack';
import { isUserError } from './user-error';

/** A command whose arguments nobody outside has to know. */
export interface Command {
  readonly run: (rawArgs: readonly string[]) => Promise<void>;
  readonly usage: () => Promise<string>;
  readonly description: string;
}

export interface CommandProps<Args extends ArgsDef> {
  /** As it is typed, for example `synth`. */
  readonly name: string;
  /** As the usage calls it, for example `npm run synth --`. */
  readonly usageName: string;
  readonly description: string;
  readonly args: Args;
  readonly run: NonNullable<CommandDef<Args>['run']>;
}

export function command<Args extends ArgsDef>(props: CommandProps<Args>): Command {
  const { name, description, args, run } = props;
  const meta = { name: props.usageName, description };
  return {
    description,
    run: async (rawArgs) => {
      refuseTakenByNpm(name, Object.keys(args));
      await runCommand<Args>({ meta, args, run }, { rawArgs: rawArgs.map(spelled) });
    },
    usage: () => renderUsage({ meta, args: withNames(args) }),
  };
}

/** `-o=out` for what a short option is given as `-o out`: otherwise the sign would be a part of the value. */
function spelled(argument: string): string {
  return argument.replace(/^-o=/, '--output=');
}

/** The names are looked up when somebody asks for them: a file has to be loaded to know whether it is an environment. */
function withNames(args: ArgsDef): ArgsDef {
  const { environment } = args;
  if (environment === undefined) return args;
  // Loads the lab, of which a command on files needs nothing.
  const { environmentNames }: typeof import('./environments') = require('./environments');
  const description = `${environment.description}: ${environmentNames().join(', ')}, or the path of a file`;
  return { ...args, environment: { ...environment, description } };
}

/** What a shell expects of a program that Ctrl-C has ended. */
const interrupted = 130;

/**
 * Runs a command to its end: usage for --help, one sentence and the exit code 1 for a mistake of the user or a failure
 * in the cluster, a stack trace for a mistake in the program.
 */
export async function main({ run, usage }: Command, rawArgs: readonly string[]): Promise<void> {
  try {
    if (isHelp(rawArgs)) print(await usage());
    else await run(rawArgs);
  } catch (error) {
    fail(error);
  }
}

export function isHelp(rawArgs: readonly string[]): boolean {
  return rawArgs.some((argument) => argument === '--help' || argument === '-h');
}

/** Colours are for terminals. */
export function print(text: string): void {
  console.log(process.stdout.isTTY ? text : stripVTControlCharacters(text));
}

export function fail(error: unknown): void {
  process.exitCode = error instanceof InterruptedError ? interrupted : 1;
  console.error(isTold(error) ? error.message : unexpected(error));
}

/** Whether the message says all that the user needs. */
function isTold(error: unknown): error is Error {
  return isUserError(error) || told.some((type) => error instanceof type);
}

const told = [DeployError, InterruptedError, KubectlError];

function unexpected(error: unknown): unknown {
  return error instanceof Error
    ? `This is a mistake in the lab, not in what you wrote:\n${trueStack(error)}`
    : error;
}

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
