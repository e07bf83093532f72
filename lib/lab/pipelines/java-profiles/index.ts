import { javaTypes } from '../../telemetry/profiles/types';
import { definePipeline } from '../definition';
import { JavaProfiles } from './components';
import { javaProfilesSchema } from './settings';

export const javaProfiles = definePipeline({
  name: 'javaProfiles',
  description: 'Profiles: of every Java process, by async-profiler.',
  offers: { profiles: javaTypes },
  settings: javaProfilesSchema,
  // It loads a profiler into each virtual machine that it finds, so only where somebody said that there are some.
  seesObserved: ({ language }) => language === 'java',
  takesOfNode: {
    what: 'attaching to processes takes the process namespace of the node',
    instead: "let Pyroscope's agent for Java push to pushedProfiles there",
  },
  build:
    ({ settings, platform }) =>
    (config, destination) =>
      new JavaProfiles(config, { ...settings, useLabels: platform.instrumentation.useLabels, destination }),
});
