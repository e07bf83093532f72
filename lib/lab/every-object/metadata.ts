import type { Settings } from '../environment';
import type { Manifest } from '../manifest';
import { withPods } from './pods';

type Own = Pick<Settings, 'labels' | 'annotations'>;

/**
 * Gives an object and its pods the labels and annotations of an environment; what the object says itself stays. Templates of
 * claims are left alone: a StatefulSet's cannot be changed.
 */
export function withMetadata(manifest: Manifest, own: Own): Manifest {
  if (Object.keys(own.labels).length === 0 && Object.keys(own.annotations).length === 0) return manifest;
  const object = { ...manifest, metadata: { ...manifest.metadata, ...added(manifest.metadata, own) } };
  if (object.kind === 'Pod') return object;
  return withPods(object, (template) => ({
    ...template,
    metadata: { ...template.metadata, ...added(template.metadata ?? {}, own) },
  }));
}

function added(
  { labels, annotations }: Partial<Own>,
  own: Own,
): { readonly labels?: Own['labels']; readonly annotations?: Own['annotations'] } {
  return {
    ...(Object.keys(own.labels).length > 0 && { labels: { ...own.labels, ...labels } }),
    ...(Object.keys(own.annotations).length > 0 && { annotations: { ...own.annotations, ...annotations } }),
  };
}
