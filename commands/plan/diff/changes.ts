import { imagesIn } from '../../../lib/lab/every-object/images';
import { type Access, accessChanges, accessIn } from './access';
import type { AddedRemoved } from './added-removed';
import { type ComponentChanges, componentChanges } from './components';
import { type FigureChange, figureChanges } from './figures';
import { type ImageChange, imageChanges } from './images';
import { type ObjectChanges, objectChanges } from './objects';
import type { Side } from './side';

/** What a change brings: what an environment is now, against what it was. */
export interface Changes {
  readonly objects: ObjectChanges;
  readonly access: AddedRemoved<Access>;
  readonly images: readonly ImageChange[];
  readonly components: ComponentChanges;
  /** Empty where one side has no figures. */
  readonly figures: readonly FigureChange[];
  /** How many there are of each. */
  readonly counts: Readonly<Record<Counted, { readonly before: number; readonly after: number }>>;
}

export type Counted = 'objects' | 'access' | 'images' | 'components';

export function changesOf(before: Side, after: Side): Changes {
  const { count, ...components } = componentChanges(before.manifests, after.manifests);
  const both = (countOf: (side: Side) => number) => ({ before: countOf(before), after: countOf(after) });
  return {
    objects: objectChanges(before.manifests, after.manifests),
    access: accessChanges(before.manifests, after.manifests),
    images: imageChanges(before.manifests, after.manifests),
    components,
    figures: before.figures && after.figures ? figureChanges(before.figures, after.figures) : [],
    counts: {
      objects: both(({ manifests }) => manifests.length),
      access: both(({ manifests }) => accessIn(manifests).length),
      images: both(({ manifests }) => imagesIn(manifests).length),
      components: count,
    },
  };
}

/** Whether nothing that is installed changes: the figures follow from the rest, and from `load`. */
export function isEmpty({ objects, figures }: Changes): boolean {
  const { added, removed, changed } = objects;
  return (
    added.length + removed.length + changed.length === 0 &&
    figures.every(({ before, after }) => before === after)
  );
}
