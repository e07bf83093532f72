import type { Condition, Key, Path, Statement, Value } from './node';
import { fail } from './problem';
import { priority } from './signals';
import { enumsOf, prefixesOf } from './tables';

/** What tells the context of a text that names none. */
export class Hints {
  readonly paths: Path[] = [];
  readonly functions = new Set<string>();
  readonly enums = new Set<string>();

  statement({ call, where }: Statement): this {
    this.value(call);
    if (where) this.condition(where);
    return this;
  }

  condition(condition: Condition): this {
    if (condition.kind === 'all') for (const part of condition.parts) this.condition(part);
    if (condition.kind === 'not') this.condition(condition.of);
    if (condition.kind === 'converter') this.value(condition.call);
    if (condition.kind === 'comparison') {
      this.value(condition.left);
      this.value(condition.right);
    }
    return this;
  }

  private value(value: Value): void {
    switch (value.kind) {
      case 'list':
        for (const element of value.elements) this.value(element);
        return;
      case 'map':
        for (const element of value.values) this.value(element);
        return;
      case 'math':
        for (const operand of value.operands) this.value(operand.value);
        return;
      case 'enum':
        this.enums.add(value.name);
        return;
      case 'path':
        this.paths.push(value);
        for (const { keys } of value.fields) this.keys(keys);
        return;
      case 'call':
        this.functions.add(value.name);
        for (const argument of value.arguments) if (argument.value) this.value(argument.value);
        this.keys(value.keys);
    }
  }

  private keys(keys: readonly Key[]): void {
    for (const key of keys) this.value(key);
  }
}

/**
 * The context of texts that name none: pkg/ottl/context_inferrer.go.
 * @throws OttlFailure when none fits
 */
export function inferContext(
  { paths, functions, enums }: Hints,
  contexts: readonly string[],
  functionsOf: (context: string) => ReadonlySet<string>,
): string {
  const [first] = paths;
  if (!first)
    fail(0, 'no path tells what it works on', 'name a path with its context, such as resource.attributes');
  let inferred = '';
  for (const { context } of paths) {
    if (inferred === '' || rank(context) < rank(inferred)) inferred = context;
  }
  if (inferred === '')
    fail(first.at, 'no path tells what it works on', `begin paths with ${contexts.join(', ')}`);
  const fits = (context: string) =>
    contexts.includes(context) &&
    [...functions].every((name) => functionsOf(context).has(name)) &&
    [...enums].every((name) => enumsOf(context).includes(name));
  if ((functions.size === 0 && enums.size === 0) || fits(inferred)) {
    if (contexts.includes(inferred)) return inferred;
    fail(first.at, `${inferred} is not what it can work on`, `begin paths with ${contexts.join(', ')}`);
  }
  // Where nothing fits, the check of the first choice says what does not.
  const special = contexts.filter(
    (context) => context !== inferred && prefixesOf(context).includes(inferred),
  );
  const fallback = special.find(fits);
  if (fallback !== undefined) return fallback;
  if (contexts.includes(inferred)) return inferred;
  return fail(first.at, `${inferred} is not what it can work on`, `begin paths with ${contexts.join(', ')}`);
}

function rank(context: string): number {
  const place = priority.indexOf(context);
  return place < 0 ? Number.POSITIVE_INFINITY : place;
}
