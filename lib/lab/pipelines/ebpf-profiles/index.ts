import { definePipeline } from '../definition';
import { EbpfProfiles } from './components';
import { ebpfProfilesSchema } from './settings';

export const ebpfProfiles = definePipeline({
  name: 'ebpfProfiles',
  description: 'Profiles: of every container, by eBPF.',
  settings: ebpfProfilesSchema,
  takesOfNode: {
    what: 'eBPF takes the process namespace of the node',
    instead: 'profile by annotatedProfiles or pushedProfiles there',
  },
  build:
    ({ settings }) =>
    (config, destination) =>
      new EbpfProfiles(config, { ...settings, destination }),
});
