/** What a query turned out to be. */
export type Verdict = Answered | Missing;

/** It finds something. */
export interface Answered {
  readonly kind: 'answered';
  /** Who gives what it asks for. */
  readonly from: readonly string[];
  /** The labels of what it finds, for legends and links. */
  readonly labels: ReadonlySet<string>;
}

/** What it asks for exists, and this environment has switched it off, drops it or sends it nowhere. */
export interface Missing {
  readonly kind: 'missing';
  /** A part of a sentence: `pipelines.kubelet is off`. */
  readonly why: string;
}

/** The way out of a query that asks for something that is not there. */
export class NotThere extends Error {
  override readonly name = 'NotThere';

  constructor(readonly why: string) {
    super(why);
  }
}

/** What a check says, with what is not there as a value. */
export function verdictOf(check: () => Omit<Answered, 'kind'>): Verdict {
  try {
    return { kind: 'answered', ...check() };
  } catch (error) {
    if (error instanceof NotThere) return { kind: 'missing', why: error.why };
    throw error;
  }
}
