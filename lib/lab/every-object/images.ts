import {
  type ImageReference,
  imageReference,
  imageText,
  repositoryOf,
} from '../../kubernetes/image-reference';
import type { Manifest } from '../manifest';
import type { ImagesSettings } from '../settings/images';

/** Kinds whose objects name images: pods, what makes them, and what the operator puts into them. */
const kinds = [
  'Pod',
  'Deployment',
  'StatefulSet',
  'DaemonSet',
  'Job',
  'CronJob',
  'Instrumentation',
  'OpenTelemetryCollector',
];

/** What a flag of cert-manager or the operator names: `--auto-instrumentation-java-image=IMAGE`. */
const flag = /^(--[a-z0-9-]+-image=)(.+)$/;

/** @param flag where the image stands in the arguments of a program: the flag before it */
type Change = (image: string, flag?: string) => string;

/** The manifest with each of its images changed by a function. */
export function withImages(manifest: Manifest, change: Change): Manifest {
  if (!kinds.includes(manifest.kind)) return manifest;
  return { ...manifest, spec: changed(manifest.spec, change) };
}

/** Every image that nodes pull for manifests, once, in order of the alphabet. */
export function imagesIn(manifests: readonly Manifest[]): readonly string[] {
  const found = new Set<string>();
  for (const manifest of manifests) {
    withImages(manifest, (image, flagName = '') => {
      // The images of agents that are in use stand in Instrumentations too.
      if (!flagName.startsWith('--auto-instrumentation-')) found.add(image);
      return image;
    });
  }
  return [...found].sort();
}

function changed(value: unknown, change: Change): unknown {
  if (Array.isArray(value)) return value.map((item) => changedItem(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === 'image' && typeof inner === 'string' ? change(inner) : changed(inner, change),
    ]),
  );
}

function changedItem(item: unknown, change: Change): unknown {
  if (typeof item !== 'string') return changed(item, change);
  const [, name, image] = flag.exec(item) ?? [];
  return name === undefined || image === undefined ? item : `${name}${change(image, name)}`;
}

/** What an image becomes by the settings of an environment. */
export function imageBy({ registry, replace }: ImagesSettings): (image: string) => string {
  const replacements = Object.entries(replace).map(
    ([from, to]) => [imageReference(from), imageReference(to)] as const,
  );
  return (image) => {
    const reference = imageReference(image);
    if (reference === undefined) return image;
    const [, to] = replacements.find(([from]) => from !== undefined && means(from, reference)) ?? [];
    if (to !== undefined) return imageText(withVersion(to, reference));
    if (registry === undefined || repositoryOf(reference).startsWith(`${registry}/`)) return image;
    return imageText({ ...reference, registry });
  };
}

/** The entries of `replace` that mean no image of the manifests, which were written before they were replaced. */
export function unusedReplacements(
  manifests: readonly Manifest[],
  { replace }: ImagesSettings,
): readonly string[] {
  const known = imagesIn(manifests).map(imageReference);
  return Object.keys(replace).filter((name) => {
    const from = imageReference(name);
    return from === undefined || !known.some((image) => image !== undefined && means(from, image));
  });
}

/** Whether a name, which may leave out tag and digest, is that of an image. */
function means(name: ImageReference, image: ImageReference): boolean {
  return (
    repositoryOf(name) === repositoryOf(image) &&
    (name.tag === undefined || name.tag === image.tag) &&
    (name.digest === undefined || name.digest === image.digest)
  );
}

function withVersion(to: ImageReference, from: ImageReference): ImageReference {
  return to.tag === undefined && to.digest === undefined
    ? { ...from, registry: to.registry, path: to.path }
    : to;
}
