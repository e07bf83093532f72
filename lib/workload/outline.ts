import type { ModuleView } from '../alloy/block-data';
import type { Stability } from '../alloy/schema';
import { deriveNeeds, type Needs } from './derive';
import { isKnownToPod } from './environment';
import { WorkloadError } from './error';
import { flagsOf } from './flags';
import { type Grant, grantsOf } from './grants';
import { isCluster, type Kind, kindOf } from './kind';
import { peersHost } from './peers';
import { podSecurityOf, type SecurityException } from './pod-security';
import { type Port, portsOf } from './ports';
import { storagePath, storagePlace } from './storage-place';

/** A volume of the pods. */
export interface OutlinedVolume {
  readonly mountPath: string;
  /** What is mounted there, for example `hostPath /var/log`, `claim`, `emptyDir`. */
  readonly what: string;
}

/** What runs a configuration, in words: what AlloyWorkload makes of it, without making it. */
export interface Outline {
  /** Undefined where no kind fits. */
  readonly kind?: Kind;
  readonly ports: readonly Port[];
  readonly grants: readonly Grant[];
  readonly volumes: readonly OutlinedVolume[];
  /** The flags of `alloy run` that follow from the configuration. */
  readonly flags: readonly string[];
  /** The variables that somebody has to give. */
  readonly environment: readonly string[];
  readonly stability: Stability;
  readonly community: boolean;
  /** What the pods break of the `restricted` Pod Security level, and why. */
  readonly exceptions: readonly SecurityException[];
  /** Why no workload can be derived, or not all of it. */
  readonly problems: readonly WorkloadError[];
}

/**
 * The workload of one replica that a configuration needs.
 * @param named the name of the workload, for the names that follow from it; may follow from the needs itself
 */
export function outlineOf(config: ModuleView, named: string | ((needs: Needs) => string)): Outline {
  const problems: WorkloadError[] = [];
  const needs = deriveNeeds(config, undefined, (error) => problems.push(error));
  const name = typeof named === 'string' ? named : named(needs);
  const attempt = <T>(derive: () => T): T | undefined => {
    try {
      return derive();
    } catch (error) {
      if (!(error instanceof WorkloadError)) throw error;
      problems.push(error);
      return undefined;
    }
  };
  const kind = attempt(() => kindOf(needs, { where: name }));
  const storage = kind && attempt(() => storagePlace(needs, kind, true));
  const security = podSecurityOf(needs);
  return {
    kind,
    ports: attempt(() => portsOf(needs, peersHost(name))) ?? [],
    grants: grantsOf(needs),
    volumes: [
      ...security.mounts.map(({ name: volume, mountPath }) => ({
        mountPath,
        what: `hostPath ${security.volumes.find((one) => one.name === volume)?.hostPath?.path ?? mountPath}`,
      })),
      ...(storage ? [{ mountPath: storagePath, what: storedOn(storage.place) }] : []),
      ...(storage && storage.scratch.length > 0 ? [{ mountPath: '/tmp', what: 'emptyDir' }] : []),
    ],
    flags: ownFlags(needs, name),
    environment: [...new Set(needs.environment.map((variable) => variable.name))]
      .filter((variable) => !isKnownToPod(variable))
      .sort(),
    stability: needs.stability,
    community: needs.community,
    exceptions: security.exceptions,
    problems,
  };
}

function storedOn(place: ReturnType<typeof storagePlace>['place']): string {
  if (place === 'claim') return 'claim';
  return place === 'empty' ? 'emptyDir' : `directory of the node, for ${place.what}`;
}

/** Those that are not the same for every workload. */
function ownFlags(needs: Needs, name: string): readonly string[] {
  const plain = flagsOf({ needs: { ...needs, stability: 'generally-available', community: false } });
  const cluster = isCluster(needs, 1) ? { name, service: `${name}-cluster` } : undefined;
  return flagsOf({ needs, cluster }).filter((flag) => !plain.includes(flag));
}
