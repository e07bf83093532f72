import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { loadAll } from 'js-yaml';
import type { Manifest } from '../../lib/lab/manifest';
import { maker } from '../output/first-line';
import type { Commit } from './commit';
import type { Git } from './git';
import type { Snapshot } from './snapshot';

/** Manifests of an environment that stand in a commit. */
export interface Committed {
  /** By its way from the root of the repository. */
  readonly directory: string;
  readonly manifests: readonly Manifest[];
}

/**
 * The manifests that were written from an environment and committed, which their first lines tell; undefined where there are
 * none. What a tool of GitOps needs beside them says the same of itself, and is none.
 */
export async function committedManifests(
  git: Git,
  commit: Commit,
  { at }: Snapshot,
  environment: string,
): Promise<Committed | undefined> {
  const words = ['grep', '-l', '-z', '-F', '-e', `${maker} ${environment}:`, commit.id, '--', '*.yaml'];
  const found = (await git.ask(words, { cwd: commit.root })) ?? '';
  const files = found.split('\0').flatMap((line) => {
    const file = line.slice(line.indexOf(':') + 1);
    return /^\d\d-[a-z0-9-]+\.yaml$/.test(basename(file)) ? [file] : [];
  });
  for (const directory of [...new Set(files.map(dirname))].sort()) {
    const manifests = files
      .filter((file) => dirname(file) === directory)
      .sort()
      .flatMap((file) => manifestsIn(readFileSync(at(join(commit.root, file)), 'utf8')));
    if (!manifests.some(isDefinition)) return { directory, manifests };
  }
  return undefined;
}

/** The objects of a text that synthesis wrote. */
export function manifestsIn(text: string): readonly Manifest[] {
  return loadAll(text).filter((value): value is Manifest => typeof value === 'object' && value !== null);
}

function isDefinition({ apiVersion }: Manifest): boolean {
  return /^(argoproj\.io|kustomize\.)/.test(apiVersion);
}
