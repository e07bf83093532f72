import { existsSync, lstatSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { isFromSource } from '../command-line/invocation';
import { explainFailure } from '../output/write-failure';
import { AdoptError } from './error';
import type { ModulePath } from './translate/imports';

/** Where a file is written by default: among the environments, where there are some. */
export function defaultOutput(name: string): string {
  return existsSync('environments') ? join('environments', `${name}.ts`) : `${name}.ts`;
}

/**
 * Refuses to write over what is there: what was adopted before may have been changed since, and is its owner's.
 * @throws AdoptError
 */
export function checkFile(path: string, force: boolean): void {
  const target = resolve(path);
  if (statSync(target, { throwIfNoEntry: false })?.isDirectory()) {
    throw new AdoptError(
      `--output ${path} is a directory, but it takes a file that ends in .ts; name one in it.`,
    );
  }
  if (!/\.[cm]?ts$/.test(path) || /\.d\.[cm]?ts$/.test(path)) {
    throw new AdoptError(`--output ${path} takes a file that ends in .ts; name one.`);
  }
  if (force || !lstatSync(target, { throwIfNoEntry: false })) return;
  throw new AdoptError(
    `${path} is there already, and may hold changes; name another file by --output, or give --force to write it anew.`,
  );
}

/** Writes a file whole or not at all. */
export function writeFile(path: string, text: string): void {
  const target = resolve(path);
  const part = join(dirname(target), `.${basename(target)}.${process.pid}`);
  try {
    makeFolder(dirname(target));
    writeFileSync(part, text);
    renameSync(part, target);
  } catch (error) {
    rmSync(part, { force: true });
    throw explainFailure(error, path, target);
  }
}

const made = new Set<string>();

function makeFolder(path: string): void {
  if (made.has(path)) return;
  mkdirSync(path, { recursive: true });
  made.add(path);
}

const root = resolve(__dirname, '..', '..');

/** How a file imports what it needs: by the package's names, and inside of the project itself by paths. */
export function modulesFrom(file: string): ModulePath {
  const folder = dirname(resolve(file));
  if (!isFromSource || !(folder + sep).startsWith(root + sep)) return (module) => packageNames(module);
  return (module) => {
    const path = relative(folder, join(root, ownPaths(module))).replaceAll(sep, '/');
    return path.startsWith('.') ? path : `./${path}`;
  };
}

function packageNames(module: Parameters<ModulePath>[0]): string {
  return module === 'lab' ? 'application-observability-lab' : `application-observability-lab/${module}`;
}

function ownPaths(module: Parameters<ModulePath>[0]): string {
  if (module === 'lab') return 'lib/lab';
  return module === 'alloy' ? 'lib/alloy' : module.replace('components', 'imports/alloy');
}
