import type { PathReading } from './paths';

/** How one component reads a text. */
export interface Reading {
  /** What the text works on. */
  readonly context: string;
  /** What it may call. */
  readonly functions: ReadonlySet<string>;
  readonly paths: PathReading;
}
