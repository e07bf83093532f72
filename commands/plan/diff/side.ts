import type { Manifest } from '../../../lib/lab/manifest';
import type { Figure } from './figures';

/** One of the two that are compared: what an environment is at one time. */
export interface Side {
  readonly manifests: readonly Manifest[];
  /** What it has to expect in a busy second; undefined where nobody can tell. */
  readonly figures?: readonly Figure[];
}
