import type { Call, Statement, Value } from '../../../alloy/ottl/node';
import { finds, replacedAll } from '../../values/regular-expression';
import type { Attribute } from '../span';
import { holds, OttlError, other, ottlValue } from './evaluate';
import { type OttlContext, type Place, placeOf } from './place';

/** Executes a statement on a span. @throws NotComputedError for what is not known here */
export function execute({ call, where }: Statement, context: OttlContext): void {
  try {
    if (!where || holds(where, context)) edit(call, context);
  } catch (error) {
    if (!(error instanceof OttlError)) throw error;
  }
}

function edit(call: Call, context: OttlContext): void {
  const [target, ...rest] = call.arguments.map(({ value }) => value);
  const editor = editors[call.name];
  if (!editor || target?.kind !== 'path' || call.arguments.some(({ name, value }) => name !== '' || !value)) {
    throw other(`calls ${call.name} so`, context);
  }
  editor(placeOf(target, context), new Given(rest, context));
}

class Given {
  constructor(
    private readonly values: readonly (Value | undefined)[],
    private readonly context: OttlContext,
  ) {}

  value(index: number): Attribute | undefined {
    const value = this.values[index];
    return value ? ottlValue(value, this.context) : undefined;
  }

  text(index: number): string {
    const value = this.value(index);
    if (typeof value !== 'string') throw new OttlError();
    return value;
  }

  number(index: number): number {
    return Number(this.value(index));
  }

  list(index: number): readonly string[] {
    const value = this.values[index];
    if (value?.kind !== 'list') throw other('takes no list where one is needed', this.context);
    return value.elements.map((element) => String(ottlValue(element, this.context)));
  }

  /** Arguments beyond those that are known here. */
  atMost(count: number): void {
    if (this.values.length > count) throw other('has more arguments than are known here', this.context);
  }

  map(place: Place): Record<string, Attribute> {
    if (place.kind === 'map') return place.map;
    throw other('changes the keys of what is no map', this.context);
  }
}

type Editor = (place: Place, given: Given) => void;

const remove = (map: Record<string, Attribute>, isRemoved: (key: string) => boolean) => {
  for (const key of Object.keys(map)) if (isRemoved(key)) delete map[key];
};

/** Changes every text of a map. */
const eachText = (map: Record<string, Attribute>, change: (text: string) => string) => {
  for (const [key, value] of Object.entries(map)) if (typeof value === 'string') map[key] = change(value);
};

const editors: Readonly<Record<string, Editor>> = {
  set(place, given) {
    given.atMost(1);
    if (place.kind !== 'value') given.map({ kind: 'value', get: () => undefined, set: () => undefined });
    const value = given.value(0);
    if (place.kind === 'value' && value !== undefined) place.set(value);
  },
  delete_key: (place, given) => void delete given.map(place)[given.text(0)],
  delete_matching_keys: (place, given) => remove(given.map(place), (key) => finds(given.text(0), key)),
  keep_matching_keys: (place, given) => remove(given.map(place), (key) => !finds(given.text(0), key)),
  keep_keys(place, given) {
    const kept = given.list(0);
    remove(given.map(place), (key) => !kept.includes(key));
  },
  replace_pattern(place, given) {
    given.atMost(2);
    if (place.kind !== 'value') return;
    const value = place.get();
    if (typeof value === 'string') place.set(replacedAll(given.text(0), value, given.text(1)));
  },
  replace_all_patterns(place, given) {
    given.atMost(3);
    const map = given.map(place);
    const change = (text: string) => replacedAll(given.text(1), text, given.text(2));
    if (given.text(0) === 'value') return eachText(map, change);
    const entries = Object.entries(map).map(([key, value]) => [change(key), value] as const);
    remove(map, () => true);
    Object.assign(map, Object.fromEntries(entries));
  },
  truncate_all(place, given) {
    given.atMost(1);
    const limit = given.number(0);
    eachText(given.map(place), (text) =>
      // Half a character is none.
      Buffer.byteLength(text) > limit
        ? Buffer.from(text)
            .subarray(0, limit)
            .toString()
            .replace(/\ufffd+$/, '')
        : text,
    );
  },
  limit(place, given) {
    const map = given.map(place);
    const most = given.number(0);
    const priority = given.list(1).filter((key) => Object.hasOwn(map, key));
    if (Object.keys(map).length <= most) return;
    const others = Object.keys(map).filter((key) => !priority.includes(key));
    const kept = new Set([...priority, ...others.slice(0, Math.max(0, most - priority.length))]);
    remove(map, (key) => !kept.has(key));
  },
};
