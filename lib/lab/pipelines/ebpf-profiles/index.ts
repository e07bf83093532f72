import { cpuProfile } from '../../telemetry/profiles/types';
import { definePipeline } from '../definition';
import { EbpfProfiles } from './components';
import { ebpfProfilesSchema } from './settings';

export const ebpfProfiles = definePipeline({
  name: 'ebpfProfiles',
  description: 'Profiles: of every container, by eBPF.',
  offers: { profiles: [cpuProfile] },
  settings: ebpfProfilesSchema,
  seesObserved: true,
  takesOfNode: {
    what: 'eBPF takes the process namespace of the node',
    instead: 'profile by annotatedProfiles or pushedProfiles there',
  },
  warnings: ({ platform }) =>
    platform.cluster.provider === 'kind'
      ? [
          'pipelines.ebpfProfiles takes no profiles on kind: the profiler compares its own process id with the one of the kernel, and they differ in the containers that nodes of kind are; profile by annotatedProfiles or pushedProfiles there.',
        ]
      : [],
  build:
    ({ settings, platform }) =>
    (config, destination) =>
      new EbpfProfiles(config, { ...settings, useLabels: platform.instrumentation.useLabels, destination }),
});
