import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Build, binaries } from '../go-build/build';
import { ownNetwork } from '../test-cluster/builds';
import { alloy, alloyVersion, collector, collectorVersion } from './builds';

/** A program that the tests run, and where it may come from. */
interface Wanted {
  readonly name: string;
  /** The environment variable that names it. */
  readonly variable: string;
  readonly version: string;
  readonly build: Build;
}

const wantedAlloy: Wanted = { name: 'alloy', variable: 'ALLOY_BIN', version: alloyVersion, build: alloy };
const wantedCollector: Wanted = {
  name: 'otelcol',
  variable: 'OTELCOL_BIN',
  version: collectorVersion,
  build: collector,
};

/** What of Alloy and the collector has to be built, since nobody gives it. */
export function missing(): readonly Build[] {
  const programs = [wantedAlloy, wantedCollector]
    .filter((wanted) => !given(wanted))
    .map(({ build }) => build);
  return [...programs, ownNetwork];
}

/** The path of the program that runs another one without a network. @throws Error when it is not built */
export function ownNetworkProgram(): string {
  const file = join(binaries(ownNetwork), 'own-network');
  if (existsSync(file)) return file;
  throw new Error(`There is no own-network at ${file}; run npm run test:real, which builds it.`);
}

/** The path of Alloy. @throws Error when there is none */
export function alloyProgram(): string {
  return find(wantedAlloy);
}

/** The path of the collector. @throws Error when there is none */
export function collectorProgram(): string {
  return find(wantedCollector);
}

function find(wanted: Wanted): string {
  const found = given(wanted) ?? join(binaries(wanted.build), wanted.name);
  if (existsSync(found)) return found;
  throw new Error(
    `There is no ${wanted.name} ${wanted.version} at ${found}; run npm run test:real, which builds it, or name one in ${wanted.variable}.`,
  );
}

/** What the environment names, or else what is on the PATH in exactly the version. */
function given({ name, variable, version }: Wanted): string | undefined {
  const named = process.env[variable];
  if (named) return named;
  const onPath = (process.env.PATH ?? '')
    .split(':')
    .map((directory) => join(directory, name))
    .find(existsSync);
  if (onPath === undefined) return undefined;
  const says = spawnSync(onPath, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return says.stdout?.split(/[\s,]+/).includes(version) ? onPath : undefined;
}
