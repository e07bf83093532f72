import type { Settings } from '../environment';
import { AnnotatedProfiles } from '../pipelines/annotated-profiles/components';
import { EbpfProfiles } from '../pipelines/ebpf-profiles/components';
import { JavaProfiles } from '../pipelines/java-profiles/components';
import { PushedProfiles } from '../pipelines/pushed-profiles/components';
import { secondsOf } from '../settings/metrics';
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
