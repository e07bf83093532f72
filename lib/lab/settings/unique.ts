import type { z } from 'zod';

interface Named {
  readonly name: string;
}

/** Rules of one's own, and names of those of the lab that are left out. */
interface Chosen {
  readonly rules: readonly Named[];
  readonly without: readonly string[];
}

/** Refuses names that a list says twice. */
export function uniqueNames(named: readonly Named[], context: z.core.$RefinementCtx): void {
  refuse(named, context, []);
}

/** Refuses names that rules of one's own say twice, or that a rule of the lab has which is not left out. */
export function uniqueRules(lab: readonly Named[]) {
  return ({ rules, without }: Chosen, context: z.core.$RefinementCtx): void => {
    refuse(
      rules,
      context,
      ['rules'],
      lab.map(({ name }) => name).filter((name) => !without.includes(name)),
    );
  };
}

function refuse(
  named: readonly Named[],
  context: z.core.$RefinementCtx,
  path: readonly PropertyKey[],
  taken: readonly string[] = [],
): void {
  const places = new Map<string, number>();
  named.forEach(({ name }, index) => {
    const first = places.get(name);
    places.set(name, first ?? index);
    const owner =
      first !== undefined ? `number ${first} of the list` : taken.includes(name) ? 'a rule of the lab' : '';
    if (owner === '') return;
    context.addIssue({
      code: 'custom',
      path: [...path, index, 'name'],
      message: `is ${JSON.stringify(name)}, which ${owner} is called too, but each has a name of its own; rename it.`,
    });
  });
}
