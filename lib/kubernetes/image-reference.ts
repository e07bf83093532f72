/** The name of a container image in its parts: https://github.com/distribution/reference */
export interface ImageReference {
  /** The registry, `docker.io` where the name has none. */
  readonly registry: string;
  /** For example `grafana/alloy`; `library/nginx` for `nginx`. */
  readonly path: string;
  readonly tag?: string;
  /** `sha256:...` */
  readonly digest?: string;
}

const form =
  /^(?<name>[a-z0-9]+([._-]+[a-z0-9]+)*(:\d{1,5}(?=\/))?(\/[a-z0-9]+([._-]+[a-z0-9]+)*)*)(:(?<tag>\w[\w.-]{0,127}))?(@(?<digest>sha256:[0-9a-f]{64}))?$/;

/** The parts of a name; undefined for what names no image. */
export function imageReference(text: string): ImageReference | undefined {
  const { name, tag, digest } = form.exec(text)?.groups ?? {};
  if (name === undefined) return undefined;
  const { registry, path } = placeOf(name);
  return { registry, path, ...(tag !== undefined && { tag }), ...(digest !== undefined && { digest }) };
}

/** The name without tag and digest. */
export function repositoryOf({ registry, path }: ImageReference): string {
  return `${registry}/${path}`;
}

/** The name with what says its version. */
export function imageText(reference: ImageReference): string {
  const { tag, digest } = reference;
  return `${repositoryOf(reference)}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;
}

/** The first part is a registry where it has a dot or a port, or is `localhost`. */
function placeOf(name: string): { readonly registry: string; readonly path: string } {
  const slash = name.indexOf('/');
  const first = name.slice(0, Math.max(slash, 0));
  if (/[.:]/.test(first) || first === 'localhost') return { registry: first, path: name.slice(slash + 1) };
  return { registry: 'docker.io', path: slash === -1 ? `library/${name}` : name };
}
