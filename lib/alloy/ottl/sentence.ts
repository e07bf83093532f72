import { type OttlProblem, placeOf } from './problem';

/** What is wrong with an OTTL text, as the end of a sentence whose subject holds it. */
export function ottlSentence(text: string, problem: OttlProblem): string {
  const end = problem.advice.startsWith('did you mean') ? '?' : '.';
  return `${JSON.stringify(text)}, which is no OTTL at ${placeOf(text, problem)}: ${problem.problem}; ${problem.advice}${end}`;
}
