import { Listr, type ListrTask } from 'listr2';

/** A step in the list that the user watches. */
export interface Step {
  readonly title: string;
  /** Does it, and tells what it waits for, whenever that changes. */
  readonly run: (say: (text: string) => void) => Promise<void>;
}

/**
 * Does steps one after the other, until one throws. A terminal shows the list with a mark and the time of each step; a
 * log gets a line whenever something begins, ends or is awaited, with the time since the start.
 */
export async function showProgress(steps: readonly Step[]): Promise<void> {
  const started = Date.now();
  const failures: unknown[] = [];
  const tasks = steps.map(
    ({ title, run }): ListrTask => ({
      title,
      task: async (_, task) => {
        const begun = Date.now();
        try {
          await run((text) => {
            task.output = text;
          });
        } catch (error) {
          failures.push(error);
          // The whole story is told once, after the list.
          throw new Error(title);
        }
        task.title = `${title} (${seconds(begun)})`;
      },
    }),
  );
  const list = new Listr(tasks, {
    concurrent: false,
    // Ctrl-C is ours: the step is stopped and says how to go on.
    registerSignalListeners: false,
    rendererOptions: { showErrorMessage: false, collapseErrors: false },
    fallbackRenderer: 'verbose',
    fallbackRendererOptions: {
      logTitleChange: false,
      timestamp: { condition: true, field: () => seconds(started), format: () => String },
    },
  });
  try {
    await list.run();
  } catch (error) {
    throw failures[0] ?? error;
  }
}

function seconds(since: number): string {
  return `${Math.round((Date.now() - since) / 1000)} s`;
}
