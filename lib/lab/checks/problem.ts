import type { Manifest } from '../manifest';
import type { RequiredSecret } from '../prerequisites';

/** What is wrong with an object, for a sentence that begins with its name. */
export interface Problem {
  readonly object: Manifest;
  readonly problem: string;
}

/** What is applied together. */
export interface Installation {
  readonly manifests: readonly Manifest[];
  /** The Secrets that the user brings. */
  readonly secrets: readonly RequiredSecret[];
  /** What else the user brings, such as `ConfigMap applications/shop`. @default nothing */
  readonly brought?: readonly string[];
}
