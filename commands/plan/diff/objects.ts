import { type Manifest, nameOf } from '../../../lib/lab/manifest';
import { said } from '../../../lib/lab/settings/errors';
import { type AddedRemoved, addedRemoved } from './added-removed';
import { type FieldChange, fieldChanges } from './fields';

/** Objects that came, went and changed, by their names, such as `Deployment monitoring/alloy`. */
export interface ObjectChanges extends AddedRemoved<string> {
  readonly changed: readonly ChangedObject[];
}

export interface ChangedObject {
  readonly object: string;
  readonly fields: readonly FieldChange[];
  /** Whether its pods are made anew: something of their template is other. */
  readonly restarts: boolean;
}

export function objectChanges(before: readonly Manifest[], after: readonly Manifest[]): ObjectChanges {
  const { added, removed } = addedRemoved(before, after, keyOf);
  const earlier = new Map(before.map((manifest) => [keyOf(manifest), manifest]));
  const changed = after.flatMap((manifest): ChangedObject[] => {
    const old = earlier.get(keyOf(manifest));
    const fields = old === undefined ? [] : fieldChanges(old, manifest);
    if (fields.length === 0) return [];
    return [{ object: nameOf(manifest), fields, restarts: isRestarted(old, manifest) }];
  });
  return { added: added.map(nameOf).sort(), removed: removed.map(nameOf).sort(), changed };
}

/** The version of an API is none of the name: a newer one is a change of the object. */
function keyOf({ apiVersion, kind, metadata }: Manifest): string {
  const group = apiVersion.includes('/') ? apiVersion.split('/')[0] : '';
  return [group, kind, metadata.namespace ?? '', metadata.name].join(' ');
}

/** Kinds that replace their pods when the template of these changes. */
const rolling = ['Deployment', 'StatefulSet', 'DaemonSet'];

function isRestarted(before: Manifest | undefined, after: Manifest): boolean {
  const template = (manifest: Manifest | undefined) => JSON.stringify(said(manifest?.spec, 'template'));
  return rolling.includes(after.kind) && template(before) !== template(after);
}
