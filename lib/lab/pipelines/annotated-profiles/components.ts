import { DiscoveryKubernetes } from '../../../../imports/alloy/discovery';
import { PyroscopeScrape } from '../../../../imports/alloy/pyroscope';
import { type AlloyConfig, Pipeline } from '../../../alloy';
import type { Destination } from '../../destinations/destination';
import { clusteringOf, relabelled, type Sharding } from '../../telemetry/sharding/sharding';
import { only, type ProfileType } from './profile-type';
import { annotatedTargets } from './targets';

export interface AnnotatedProfilesProps {
  /** The types that pods may ask for. */
  readonly types: readonly ProfileType[];
  /** Seconds between two scrapes, from 5: a profile of the processor lasts one less. */
  readonly seconds: number;
  /** Whether labels of pods name services. @default false */
  readonly useLabels?: boolean;
  /** The namespaces whose pods are asked. @default all */
  readonly namespaces?: readonly string[];
  readonly sharding: Sharding;
  readonly destination: Pick<Destination, 'profiles'>;
}

/**
 * Profiles of pods that ask for it by annotations, pulled over HTTP.
 *
 *     pods -> for each type: targets that ask for it -> scrape -> the destination
 *
 * Each type has annotations of its own, since it may have a port and a path of its own.
 */
export class AnnotatedProfiles extends Pipeline {
  constructor(config: AlloyConfig, props: AnnotatedProfilesProps) {
    super(config, 'annotated-profiles');
    const { types, seconds, useLabels, namespaces = [], sharding, destination } = props;
    const pods = new DiscoveryKubernetes(this, 'annotated_profiles', {
      role: 'pod',
      namespaces: namespaces.length > 0 ? { names: namespaces } : undefined,
    });
    for (const type of types) {
      new PyroscopeScrape(this, type, {
        targets: relabelled(this, `${type}_profiles`, {
          targets: pods.targets,
          rule: annotatedTargets(type, useLabels),
          sharding,
        }),
        scrapeInterval: `${seconds}s`,
        deltaProfilingDuration: `${seconds - 1}s`,
        profilingConfig: only(type),
        // A certificate for the address of a pod is rare, and no credentials are sent.
        tlsConfig: { insecureSkipVerify: true },
        clustering: clusteringOf(sharding),
        forwardTo: destination.profiles,
      });
    }
  }
}
