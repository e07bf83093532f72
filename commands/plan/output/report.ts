import type { Changes } from '../diff/changes';

/** What a change brings to one environment. */
export interface Report {
  /** Its name. */
  readonly environment: string;
  readonly against: { readonly ref: string; readonly commit: string };
  /** What was compared, as ends of sentences. */
  readonly compared: { readonly before: string; readonly after: string };
  /** Whether it was not there before. */
  readonly isNew: boolean;
  readonly notes: readonly string[];
  readonly changes: Changes;
}
