import { AnnotatedProfiles } from '../pipelines/profiles/annotated-profiles';
import { EbpfProfiles } from '../pipelines/profiles/ebpf-profiles';
import { JavaProfiles } from '../pipelines/profiles/java-profiles';
import { PushedProfiles } from '../pipelines/profiles/pushed-profiles';
import type { Settings } from '../settings';
import { secondsOf } from '../settings/pipelines/metrics';
import { type Build, shardingOf, type When } from './pipelines';

/** Profiles: those that are pulled, taken on the node, and pushed. */
export function profilePipelines({ alloy, pipelines }: Settings, when: When): readonly Build[] {
  const { annotatedProfiles, ebpfProfiles, javaProfiles, pushedProfiles } = pipelines;
  return [
    ...when(
      'annotatedProfiles',
      (config, destination) =>
        new AnnotatedProfiles(config, {
          ...annotatedProfiles,
          seconds: secondsOf(annotatedProfiles.interval),
          sharding: shardingOf(alloy),
          destination,
        }),
    ),
    ...when(
      'ebpfProfiles',
      (config, destination) => new EbpfProfiles(config, { ...ebpfProfiles, destination }),
    ),
    ...when(
      'javaProfiles',
      (config, destination) => new JavaProfiles(config, { ...javaProfiles, destination }),
    ),
    ...when(
      'pushedProfiles',
      (config, destination) => new PushedProfiles(config, { ...pushedProfiles, destination }),
    ),
  ];
}
