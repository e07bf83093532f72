import type { ComponentSchema, NamespaceSchema } from '../../lib/alloy/schema';
import { type Place, type Places, placesOf } from './places';
import type { ReleaseSchema } from './schema';

/** What is otherwise in a component or a place of it. */
export type ChangeKind =
  | 'came'
  | 'gone'
  | 'deprecated'
  | 'default'
  | 'type'
  | 'required'
  | 'stability'
  | 'export';

export interface Change {
  readonly kind: ChangeKind;
  /** The component or configuration block; `standard library` for what is none. */
  readonly component: string;
  /** The path in the component; empty for the component itself. */
  readonly path: string;
  /** What it is, or what it was and is now, for people. */
  readonly what: string;
}

export const standardLibrary = 'standard library';

/** Everything that a release accepts otherwise than another, sorted by component and path. */
export function changesBetween(before: ReleaseSchema, after: ReleaseSchema): readonly Change[] {
  const [old, now] = [componentsOf(before), componentsOf(after)];
  const names = [...new Set([...old.keys(), ...now.keys()])].sort();
  const changes = names.flatMap((name) => componentChanges(name, old.get(name), now.get(name)));
  return [...changes, ...libraryChanges(before, after)];
}

interface Known {
  readonly schema: NamespaceSchema;
  readonly component: ComponentSchema;
}

function componentsOf({ namespaces }: ReleaseSchema): ReadonlyMap<string, Known> {
  return new Map(
    namespaces.flatMap((schema) =>
      Object.entries(schema.components).map(([name, component]) => [name, { schema, component }] as const),
    ),
  );
}

function componentChanges(
  component: string,
  old: Known | undefined,
  now: Known | undefined,
): readonly Change[] {
  if (!now) return old ? [{ kind: 'gone', component, path: '', what: 'the component is gone' }] : [];
  const level = `${now.component.stability}${now.component.community ? ', community' : ''}`;
  if (!old) return [{ kind: 'came', component, path: '', what: `a new component, ${level}` }];
  const before = `${old.component.stability}${old.component.community ? ', community' : ''}`;
  return [
    ...(before === level
      ? []
      : [{ kind: 'stability' as const, component, path: '', what: `it was ${before} and is ${level}` }]),
    ...exportChanges(component, old.component, now.component),
    ...placeChanges(component, placesOf(old.schema, old.component), placesOf(now.schema, now.component)),
  ];
}

function exportChanges(component: string, old: ComponentSchema, now: ComponentSchema): readonly Change[] {
  const [before, after] = [Object.keys(old.exports ?? {}), Object.keys(now.exports ?? {})];
  return [
    ...before
      .filter((name) => !after.includes(name))
      .map((name) => ({ kind: 'export' as const, component, path: name, what: 'the export is gone' })),
    ...after
      .filter((name) => !before.includes(name))
      .map((name) => ({ kind: 'export' as const, component, path: name, what: 'a new export' })),
  ];
}

function placeChanges(component: string, old: Places, now: Places): readonly Change[] {
  const paths = [...new Set([...old.keys(), ...now.keys()])].sort();
  return paths.flatMap((path): readonly Change[] => {
    const [before, after] = [old.get(path), now.get(path)];
    // What stands in a block that came or is gone needs no line of its own.
    if (!before || !after) {
      const around = path.slice(0, path.lastIndexOf('.'));
      if (path.includes('.') && old.has(around) !== now.has(around)) return [];
      const kind = before ? 'gone' : 'came';
      const place = before ?? after;
      const required = after?.required ? ', which is required' : '';
      return [
        {
          kind,
          component,
          path,
          what: before ? `the ${place?.kind} is gone` : `a new ${place?.kind}${required}`,
        },
      ];
    }
    return changesOfPlace(before, after).map((change) => ({ ...change, component, path }));
  });
}

function changesOfPlace(before: Place, after: Place): readonly Pick<Change, 'kind' | 'what'>[] {
  if (before.kind !== after.kind) {
    return [{ kind: 'type', what: `it was ${article(before.kind)} and is ${article(after.kind)}` }];
  }
  const changes: Pick<Change, 'kind' | 'what'>[] = [];
  if (before.type !== after.type && !onlyOneHasValues(before, after))
    changes.push({ kind: 'type', what: `it took ${before.type} and takes ${after.type}` });
  if (before.required !== after.required)
    changes.push({
      kind: 'required',
      what: after.required ? 'it is required now' : 'it is required no longer',
    });
  if (!before.deprecated && after.deprecated) changes.push({ kind: 'deprecated', what: 'it is deprecated' });
  const [old, now] = [JSON.stringify(before.default), JSON.stringify(after.default)];
  // What only one of them knows says nothing of the other.
  if (old !== undefined && now !== undefined && old !== now)
    changes.push({ kind: 'default', what: `its default was ${old} and is ${now}` });
  return changes;
}

/** A list of values that only one of them has may be one that could not be read of the other. */
function onlyOneHasValues(before: Place, after: Place): boolean {
  const plain = ({ type }: Place) => type.replace(/one of .*/, 'text');
  return before.type.includes('one of') !== after.type.includes('one of') && plain(before) === plain(after);
}

function article(kind: Place['kind']): string {
  return kind === 'attribute' ? 'an attribute' : 'a block';
}

function libraryChanges({ library: old }: ReleaseSchema, { library: now }: ReleaseSchema): readonly Change[] {
  const names = [...new Set([...Object.keys(old.identifiers), ...Object.keys(now.identifiers)])].sort();
  return names.flatMap((path): readonly Change[] => {
    const [before, after] = [old.identifiers[path], now.identifiers[path]];
    const change = (kind: ChangeKind, what: string) => ({ kind, component: standardLibrary, path, what });
    if (!before) return [change('came', `a new ${after?.kind}`)];
    if (!after) return [change('gone', `the ${before.kind} is gone`)];
    return [
      ...(!before.deprecated && after.deprecated ? [change('deprecated', 'it is deprecated')] : []),
      ...(before.stability === after.stability
        ? []
        : [change('stability', `it was ${before.stability} and is ${after.stability}`)]),
    ];
  });
}
