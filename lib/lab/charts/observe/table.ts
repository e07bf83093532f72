import { annotationsOf, type Observing, type Way } from '../../instrumentation/observed/annotations';

/** What is observed, as the policy in the cluster reads it. */
export interface Table {
  /** Annotations by the name of the way in which pods are observed. */
  readonly ways: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly rows: readonly Row[];
}

/** Pods of a namespace, and what they get. CEL takes values of one type only in a map: those of a pod are texts. */
export interface Row {
  readonly namespace: string;
  readonly labels: Readonly<Record<string, string>>;
  /** The name of the way. */
  readonly gets: string;
  /** Names with commas between them; none where the first container is meant. */
  readonly containers?: string;
}

export function tableOf({ observe, names }: Observing): Table {
  const ways: Record<string, Readonly<Record<string, string>>> = {};
  const rows = observe.map((observed): Row => {
    const { namespace, labels, containers } = observed;
    const gets = nameOf(observed);
    ways[gets] = annotationsOf(observed, names);
    return { namespace, labels, gets, ...(containers.length > 0 && { containers: containers.join(',') }) };
  });
  return { ways, rows };
}

/** `auto java`, `auto-sidecar python musl`, `sidecar`. */
function nameOf({ variant, language, platform, executable }: Way): string {
  if (variant === 'sidecar' || language === undefined) return variant;
  return [
    variant,
    language,
    ...(platform === 'musl' ? ['musl'] : []),
    ...(executable ? [executable] : []),
  ].join(' ');
}

/** Texts, lists and maps in CEL. */
export function constant(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(constant).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const pairs = Object.entries(value).map(([key, inner]) => `${constant(key)}: ${constant(inner)}`);
    return `{${pairs.join(', ')}}`;
  }
  return `'${String(value).replace(/[\\']/g, '\\$&')}'`;
}
