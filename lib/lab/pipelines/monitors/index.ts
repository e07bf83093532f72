import { shardingOf } from '../../telemetry/sharding/sharding';
import { definePipeline } from '../definition';
import { Monitors } from './components';
import { monitorsSchema } from './settings';

export const monitors = definePipeline({
  name: 'monitors',
  description: 'Application metrics: of what ServiceMonitors, PodMonitors and Probes describe.',
  settings: monitorsSchema,
  seesObserved: true,
  contradictions({ settings }, refuse) {
    if (!settings.enabled || settings.kinds.length > 0) return;
    refuse(
      ['kinds'],
      'is an empty list, but monitors are switched on; name the kinds that are followed, or set enabled to false.',
    );
  },
  build:
    ({ settings, platform }) =>
    (config, destination) =>
      new Monitors(config, {
        ...settings,
        useLabels: platform.instrumentation.useLabels,
        sharding: shardingOf(platform.alloy),
        destination,
      }),
});
