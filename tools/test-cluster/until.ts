/**
 * Asks again and again until the answer is not undefined.
 * @throws Error when that takes longer than `seconds`, with the last error of the question.
 */
export async function until<T>(
  what: string,
  question: () => Promise<T | undefined>,
  { seconds = 60, every = 0.25 } = {},
): Promise<T> {
  const deadline = Date.now() + seconds * 1000;
  let last = '';
  while (Date.now() < deadline) {
    try {
      const answer = await question();
      if (answer !== undefined) return answer;
      last = '';
    } catch (error) {
      last = `: ${error instanceof Error ? error.message : error}`;
    }
    await new Promise((resolve) => setTimeout(resolve, every * 1000));
  }
  throw new Error(`Waited ${seconds} s for ${what}${last}`);
}
