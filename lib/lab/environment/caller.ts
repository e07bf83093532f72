/** A line of a stack that stands at the top of a module, in no function: CommonJS names it so, and ES modules not at all. */
const topOfModule =
  /^\s+at (?:Object\.<anonymous> \(|<anonymous> \(|)(?:file:\/\/)?((?:\/|[A-Za-z]:\\).+?):\d+:\d+\)?$/;

/**
 * The file that calls a function while it is loaded: the innermost module on the stack, so that a helper which calls it
 * for others is passed over. Undefined where no module is being loaded.
 */
export function callingFile(called: (...args: never[]) => unknown): string | undefined {
  const { stackTraceLimit } = Error;
  const holder: { stack?: string } = {};
  // What a file that is loaded by others is loaded by stands below its own line: a few lines are enough.
  Error.stackTraceLimit = 30;
  Error.captureStackTrace(holder, called);
  Error.stackTraceLimit = stackTraceLimit;
  const lines = holder.stack?.split('\n') ?? [];
  return lines.flatMap((line) => topOfModule.exec(line)?.[1] ?? []).at(0);
}
