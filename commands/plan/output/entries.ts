import type { Access } from '../diff/access';
import type { ArgumentChange } from '../diff/arguments';
import type { Changes } from '../diff/changes';
import type { FieldChange } from '../diff/fields';
import type { ChangedObject } from '../diff/objects';

/** What came (+), went (-) or changed (~), with what of it is other. */
export interface Entry {
  readonly sign: '+' | '-' | '~';
  readonly text: string;
  readonly details: readonly string[];
}

/** Entries of one kind below a title. */
export interface Chapter {
  readonly title: string;
  readonly entries: readonly Entry[];
}

/** Everything that changes, a chapter for each kind; kinds without a change are left out. */
export function chaptersOf({ objects, access, images, components }: Changes): readonly Chapter[] {
  const chapters: readonly Chapter[] = [
    {
      title: 'Objects',
      entries: [
        ...objects.added.map((name) => entry('+', name)),
        ...objects.removed.map((name) => entry('-', name)),
        ...changedObjects(objects.changed),
      ],
    },
    { title: 'RBAC', entries: [...rules('+', access.added), ...rules('-', access.removed)] },
    {
      title: 'Images',
      entries: images.map(({ before, after }) => {
        if (before === undefined) return entry('+', String(after));
        return after === undefined ? entry('-', before) : entry('~', `${before} -> ${after}`);
      }),
    },
    {
      title: 'Alloy components',
      entries: [
        ...components.added.map(({ collector, component }) => entry('+', `${collector}: ${component}`)),
        ...components.removed.map(({ collector, component }) => entry('-', `${collector}: ${component}`)),
        ...components.changed.map(({ collector, component, arguments: changes }) =>
          entry('~', `${collector}: ${component}`, changes.map(argumentText)),
        ),
      ],
    },
  ];
  return chapters.filter(({ entries }) => entries.length > 0);
}

function entry(sign: Entry['sign'], text: string, details: readonly string[] = []): Entry {
  return { sign, text, details };
}

/** Fields that another chapter tells, in the words of what they mean. */
const elsewhere: readonly (readonly [kind: RegExp, field: RegExp, where: string])[] = [
  [/^(Cluster)?Role /, /^rules\b/, 'rules: see RBAC'],
  [/^ConfigMap /, /^data\["[^"]+\.alloy"\]$/, 'Alloy: see components'],
];

function textsOf({ object, fields }: ChangedObject): readonly string[] {
  const texts = fields.map((change) => {
    const [, , where] =
      elsewhere.find(([kind, field]) => kind.test(object) && field.test(change.field)) ?? [];
    return where ?? fieldText(change);
  });
  return [...new Set(texts)];
}

/** A change that more objects have than this, such as a label of all, is told once. */
const few = 3;

function changedObjects(changed: readonly ChangedObject[]): readonly Entry[] {
  const byText = new Map<string, number>();
  for (const object of changed) {
    for (const text of textsOf(object)) byText.set(text, (byText.get(text) ?? 0) + 1);
  }
  const isCommon = (text: string) => (byText.get(text) ?? 0) > few && !text.includes(': see ');
  const common = [...byText].filter(([text]) => isCommon(text));
  const restarted = changed.filter(({ restarts }) => restarts).length;
  return [
    ...common.map(([text, times]) => entry('~', `in ${times} objects: ${text}`)),
    ...changed.flatMap((change) => {
      const own = textsOf(change).filter((text) => !isCommon(text));
      if (own.length === 0) return [];
      return [entry('~', change.object + (change.restarts ? ', whose pods are replaced' : ''), own)];
    }),
    ...(common.length > 0 && restarted > 0
      ? [entry('~', `pods of ${restarted} workloads in all are replaced`)]
      : []),
  ];
}

function fieldText({ field, before, after }: FieldChange): string {
  return changeText(field, shown(before), shown(after));
}

function argumentText({ argument, before, after }: ArgumentChange): string {
  return changeText(argument, before && short(before), after && short(after));
}

function changeText(what: string, before: string | undefined, after: string | undefined): string {
  if (before === undefined) return `${what}: ${after} is new`;
  return after === undefined ? `${what}: ${before} is gone` : `${what}: ${before} -> ${after}`;
}

function shown(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string' && value.includes('\n')) return `a text of ${value.split('\n').length} lines`;
  return short(JSON.stringify(value));
}

/** Long enough to know it by, and short enough for a line. */
function short(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 100 ? `${line.slice(0, 97)}...` : line;
}

/** One entry for what somebody may do in one place, with all resources for which the verbs are the same. */
function rules(sign: Entry['sign'], access: readonly Access[]): readonly Entry[] {
  const verbs = grouped(access, ({ who, namespace, on }) => JSON.stringify([who, namespace, on]));
  const places = grouped(
    verbs.map((same) => ({ ...first(same), verb: same.map(({ verb }) => verb).join(', ') })),
    ({ who, namespace, verb }) => JSON.stringify([who, namespace, verb]),
  );
  return places.map((same) => {
    const { who, namespace, verb } = first(same);
    const where = namespace === undefined ? 'in the whole cluster' : `in ${namespace}`;
    return entry(sign, `${who}, ${where}: ${verb} ${same.map(({ on }) => on).join(', ')}`);
  });
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

function first<T>([item]: readonly [T, ...T[]]): T {
  return item;
}
