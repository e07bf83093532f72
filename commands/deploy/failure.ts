import { DeployError, InterruptedError, KubectlError, TimeoutError } from '../kubectl/errors';
import type { Kubectl } from '../kubectl/kubectl';
import { containersOf } from './containers';
import { eventsOf } from './events';
import { familyOf } from './family';

/** What a stage of an installation or a removal is called in the sentences about it. */
export interface Attempt {
  readonly title: string;
  /** How long it was given, as the user wrote it. */
  readonly timeout: string;
  /** What to type to go on. */
  readonly again: string;
}

/** What went wrong, with the events of the object that it went wrong with, and how to go on. */
export async function explain(error: unknown, attempt: Attempt, kubectl: Kubectl): Promise<unknown> {
  const { title, timeout, again } = attempt;
  const goOn = `Run ${again} to go on; what is done passes quickly.`;
  if (error instanceof InterruptedError) {
    return new InterruptedError(`Stopped during ${title}; what was done stays. ${goOn}`);
  }
  if (error instanceof KubectlError) {
    return new DeployError([`${title} was refused:`, ...error.lines.map(indented), goOn].join('\n'));
  }
  if (!(error instanceof DeployError)) return error;
  const sentence =
    error instanceof TimeoutError
      ? `${title} did not end within ${timeout}: ${error.message}.`
      : `${title}: ${error.message}`;
  const causes = await causesOf(error, kubectl);
  return new DeployError([sentence, ...causes, goOn].join('\n'), error.object);
}

/** Causes are a help, not a condition: without an API server there are none. */
async function causesOf({ object }: DeployError, kubectl: Kubectl): Promise<readonly string[]> {
  if (object === undefined) return [];
  try {
    const family = await familyOf(kubectl, object);
    return [
      ...titled('Its containers:', await containersOf(kubectl, family)),
      ...titled('Its events:', await eventsOf(kubectl, object, family)),
    ];
  } catch (error) {
    if (error instanceof KubectlError) return [];
    throw error;
  }
}

function titled(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, ...lines.map(indented)];
}

function indented(line: string): string {
  return `  ${line}`;
}
