import { secondsOf } from '../../settings/metrics';
import { pulledTypes } from '../../telemetry/profiles/types';
import { shardingOf } from '../../telemetry/sharding/sharding';
import { definePipeline } from '../definition';
import { AnnotatedProfiles } from './components';
import { annotatedProfilesSchema } from './settings';

export const annotatedProfiles = definePipeline({
  name: 'annotatedProfiles',
  description: 'Profiles: of pods that ask for it by annotations.',
  offers: { profiles: pulledTypes },
  settings: annotatedProfilesSchema,
  seesObserved: true,
  build:
    ({ settings, platform }) =>
    (config, destination) =>
      new AnnotatedProfiles(config, {
        ...settings,
        useLabels: platform.instrumentation.useLabels,
        seconds: secondsOf(settings.interval),
        sharding: shardingOf(platform.alloy),
        destination,
      }),
});
