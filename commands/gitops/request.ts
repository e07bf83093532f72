import { basename, posix, relative, resolve, sep } from 'node:path';
import { SettingsError } from '../../lib/lab/environment';
import { holdsCredentials } from '../../lib/lab/settings/address-secrets';
import { typed } from '../command-line/invocation';
import { originIn } from '../output/directory';

export const tools = ['argocd', 'flux'] as const;
export type Tool = (typeof tools)[number];

/** What the GitOps tool has to know of the repository. */
export interface Repository {
  /** The address that the tool clones from. */
  readonly url: string;
  readonly branch: string;
  /** Where the manifests are in the repository, for example `dist`. */
  readonly manifests: string;
  /** Where what is written here will be in the repository: beside the manifests. */
  readonly definitions: string;
}

interface Arguments {
  readonly repo?: string;
  readonly path?: string;
  readonly branch: string;
  readonly output?: string;
}

export function toolOf(word: string | undefined): Tool {
  const tool = tools.find((candidate) => candidate === word);
  if (tool !== undefined) return tool;
  const found = word === undefined ? 'is missing:' : `is ${JSON.stringify(word)}, but`;
  throw new SettingsError(
    'The first word',
    `${found} it takes argocd or flux; write ${typed('gitops', ['argocd', '--repo', 'URL', '--path', 'dist'])}.`,
  );
}

export function repositoryOf({ repo, path, branch }: Arguments, directory: string): Repository {
  const manifests = pathOf(path);
  return {
    url: urlOf(repo),
    branch,
    manifests,
    definitions: posix.join(posix.dirname(manifests), basename(resolve(directory))),
  };
}

/** Where it is written to on this machine: never into the manifests, which kubectl and the tool read whole. */
export function directoryOf({ output, path }: Arguments, tool: Tool, manifests: readonly string[]): string {
  const directory = output ?? tool;
  for (const taken of [...manifests, ...(path ? [path] : [])]) {
    const way = relative(resolve(taken), resolve(directory));
    if (way !== '' && (way === '..' || way.startsWith(`..${sep}`))) continue;
    throw new SettingsError(
      `--output ${directory}`,
      `lies in ${taken}, which holds the manifests and nothing else, but it takes a directory beside it; name another one, for example ${tool}.`,
    );
  }
  return directory;
}

/** The same repository for one of several environments, each of which has directories of its own. */
export function repositoryOfOne(repository: Repository, name: string): Repository {
  const { manifests, definitions } = repository;
  return {
    ...repository,
    manifests: posix.join(manifests, name),
    definitions: posix.join(definitions, name),
  };
}

/**
 * Refuses manifests of another environment, where they are at hand: the charts of one would be looked for among those
 * of the other.
 * @param directory the manifests on this machine, as far as the output tells
 */
export function refuseOtherEnvironment({ manifests }: Repository, directory: string, shown: string): void {
  const origin = originIn(directory);
  if (origin === undefined || origin === shown) return;
  throw new SettingsError(
    '--path',
    `is ${JSON.stringify(manifests)}, which holds ${origin}, but the definitions would be for ${shown}; name the environment that is there, or the directory of this one.`,
  );
}

function urlOf(url: string | undefined): string {
  const takes =
    'the address of a Git repository, such as https://github.com/me/lab.git or ssh://git@github.com/me/lab.git';
  if (!url)
    throw new SettingsError('--repo', `is missing: it takes ${takes}; give the one that you push to.`);
  if (holdsSecret(url)) {
    throw new SettingsError(
      '--repo',
      `holds a password or a token, which would be committed, but it takes ${takes}; give the tool its credentials in a Secret.`,
    );
  }
  if (!URL.canParse(url) || !['https:', 'http:', 'ssh:'].includes(new URL(url).protocol)) {
    throw new SettingsError(
      '--repo',
      `is ${JSON.stringify(url)}, but it takes ${takes}; give the one that you push to.`,
    );
  }
  return url;
}

/** Only by ssh is the user no secret; the name of an access token may stand for both. */
function holdsSecret(url: string): boolean {
  if (/^[\w.-]+@[\w.-]+:[^@?#]*$/.test(url) && !url.includes('://')) return false;
  if (/[?#]/.test(url)) return true;
  if (URL.canParse(url) && new URL(url).protocol === 'ssh:') return new URL(url).password !== '';
  return holdsCredentials(url);
}

function pathOf(path: string | undefined): string {
  if (path === undefined || path === '') {
    throw new SettingsError(
      '--path',
      'is missing: it takes the directory of the manifests in the repository, for example dist; give it from the root of the repository.',
    );
  }
  const normal = posix.normalize(path).replace(/^\.\/|\/$/g, '');
  if (posix.isAbsolute(path) || normal.startsWith('..') || normal === '.' || normal === '') {
    throw new SettingsError(
      '--path',
      `is ${JSON.stringify(path)}, but it takes a directory inside the repository, for example dist; give it from the root of the repository.`,
    );
  }
  return normal;
}
