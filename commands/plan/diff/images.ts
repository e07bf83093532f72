import { imageReference, repositoryOf } from '../../../lib/kubernetes/image-reference';
import { imagesIn } from '../../../lib/lab/every-object/images';
import type { Manifest } from '../../../lib/lab/manifest';
import { addedRemoved } from './added-removed';

/** An image that came or went; both, where it is the same one in another version. */
export interface ImageChange {
  readonly before?: string;
  readonly after?: string;
}

export function imageChanges(
  before: readonly Manifest[],
  after: readonly Manifest[],
): readonly ImageChange[] {
  const { added, removed } = addedRemoved(imagesIn(before), imagesIn(after), (image) => image);
  const gone = [...removed];
  const come = added.map((image): ImageChange => {
    const index = gone.findIndex((old) => nameOf(old) === nameOf(image));
    const [old] = index === -1 ? [] : gone.splice(index, 1);
    return old === undefined ? { after: image } : { before: old, after: image };
  });
  return [...come, ...gone.map((image) => ({ before: image }))];
}

/** Without registry and version: a mirror holds the same image. */
function nameOf(image: string): string {
  const reference = imageReference(image);
  return reference === undefined ? image : (repositoryOf(reference).split('/').at(-1) ?? image);
}
