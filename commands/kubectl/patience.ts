import { setTimeout as sleep } from 'node:timers/promises';
import { InterruptedError, KubectlError, TimeoutError } from './errors';
import type { Reference } from './object';

/** What is not as it should be yet. */
export interface Awaited {
  /** A clause, for example `Deployment shop/cart has 0 of 1 replicas available`. */
  readonly text: string;
  /** What it is about, where that is an object: its events may say why. */
  readonly object?: Reference;
}

/** Tells what is still awaited; nothing when it is there. */
export type Check = () => Promise<Awaited | undefined>;

export interface PatienceProps {
  /** How long a stage may take, in milliseconds. */
  readonly timeout: number;
  /** The time between two looks, in milliseconds. @default 1000 */
  readonly interval?: number;
  /** Ends the waiting early: Ctrl-C. */
  readonly signal: AbortSignal;
  /** Is told what is awaited, whenever that changes. */
  readonly say: (text: string) => void;
}

/** The time that one stage may take, and how it is spent: looking again until things are as they should be. */
export class Patience {
  private readonly deadline: number;
  private readonly interval: number;
  private said = '';

  constructor(private readonly props: PatienceProps) {
    this.deadline = Date.now() + props.timeout;
    this.interval = props.interval ?? 1000;
  }

  /**
   * Looks until nothing is awaited any more. An API server or a webhook that does not answer is asked again, after a
   * pause that doubles up to ten times the interval.
   * @throws TimeoutError with what is still awaited when the time is over
   */
  async until(check: Check): Promise<void> {
    let pause = this.interval;
    for (;;) {
      const { awaited, isAway } = await this.look(check);
      if (awaited === undefined) return;
      this.say(awaited.text);
      const left = this.deadline - Date.now();
      if (left <= 0) throw new TimeoutError(awaited.text, awaited.object);
      // The last look is when the time is over, and not a pause earlier.
      await this.sleep(Math.min(pause, left));
      pause = isAway ? Math.min(2 * pause, 10 * this.interval) : this.interval;
    }
  }

  /** The result of an action that is tried until it succeeds. */
  async get<T>(action: () => Promise<T>): Promise<T> {
    const results: T[] = [];
    await this.until(async () => {
      results.push(await action());
      return undefined;
    });
    const [result] = results;
    if (result === undefined) throw new TypeError('An action without a result was asked for one.');
    return result;
  }

  private async look(check: Check): Promise<{ awaited?: Awaited; isAway: boolean }> {
    try {
      return { awaited: await check(), isAway: false };
    } catch (error) {
      if (!(error instanceof KubectlError && error.isTransient)) throw error;
      return { awaited: { text: `trying again, because ${error.lines[0]}` }, isAway: true };
    }
  }

  private say(text: string): void {
    if (text !== this.said) this.props.say(text);
    this.said = text;
  }

  private async sleep(milliseconds: number): Promise<void> {
    const { signal } = this.props;
    try {
      await sleep(milliseconds, undefined, { signal });
    } catch (error) {
      throw signal.aborted ? new InterruptedError() : error;
    }
  }
}
