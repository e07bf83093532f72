/** A wrong input: what it is, the input or the act, and the sentence that it gets. */
export type Refused<T> = readonly (readonly [what: string, input: T, sentence: string])[];

/** What the tables vary: right as it stands. */
export const cluster = { name: 'lab', provider: 'kind' };
export const lab = { cluster, destinations: { local: { kind: 'local' } } };

export function withCluster(change: object): object {
  return { ...lab, cluster: { ...cluster, ...change } };
}

export const label =
  'a DNS label (1 to 63 lower-case letters, digits and hyphens, a letter first, no hyphen last)';
