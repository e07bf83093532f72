import { figuresOf } from '../diff/figures';
import type { Plan } from '../plan';

/** Plans for programs: one, or with --all a list. */
export function planJson(
  plans: readonly { readonly name: string; readonly plan: Plan }[],
  all: boolean,
): string {
  const written = plans.map(({ name, plan }) => ({ environment: name, figures: figuresOf(plan), ...plan }));
  return JSON.stringify(all ? written : written[0], undefined, 2);
}
