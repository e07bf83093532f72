import type { Script } from 'node:vm';

interface CachedModule {
  readonly stamp: string;
  readonly code: () => string;
  readonly data: () => Buffer;
}

interface LoadedModule {
  readonly stamp: string;
  readonly code: string;
  readonly script: Script;
}

export function stampOf(path: string): string;
export function readCache(file: string, made: string): ReadonlyMap<string, CachedModule>;
export function writeCache(
  file: string,
  made: string,
  cached: ReadonlyMap<string, CachedModule>,
  loaded: ReadonlyMap<string, LoadedModule>,
): void;
