import { shardingOf } from '../../telemetry/sharding/sharding';
import { definePipeline } from '../definition';
import { AnnotatedPods } from './components';
import { annotatedPodsSchema } from './settings';

export const annotatedPods = definePipeline({
  name: 'annotatedPods',
  description: 'Application metrics: of pods that ask for it by annotations.',
  settings: annotatedPodsSchema,
  seesObserved: true,
  build:
    ({ settings, platform }) =>
    (config, destination) =>
      new AnnotatedPods(config, {
        ...settings,
        useLabels: platform.instrumentation.useLabels,
        sharding: shardingOf(platform.alloy),
        destination,
      }),
});
