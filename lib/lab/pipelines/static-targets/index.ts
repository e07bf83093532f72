import { shardingOf } from '../../telemetry/sharding/sharding';
import { definePipeline } from '../definition';
import { StaticTargets } from './components';
import { staticTargetsSchema } from './settings';

export const staticTargets = definePipeline({
  name: 'staticTargets',
  description: 'Application metrics: from addresses that are written down.',
  settings: staticTargetsSchema,
  contradictions({ settings: { enabled, targets } }, refuse) {
    if (enabled && targets.length === 0) {
      refuse(
        ['targets'],
        'is an empty list, but static targets are switched on; give their addresses, or set enabled to false.',
      );
    }
    const seen = new Map<string, number>();
    targets.forEach(({ address, path }, index) => {
      const first = seen.get(`${address}${path}`);
      if (first === undefined) seen.set(`${address}${path}`, index);
      else {
        refuse(
          ['targets', index, 'address'],
          `is ${JSON.stringify(address)}, which pipelines.staticTargets.targets[${first}] scrapes at the same path; leave one of them out.`,
        );
      }
    });
  },
  build:
    ({ settings, platform }) =>
    (config, destination) =>
      new StaticTargets(config, { ...settings, sharding: shardingOf(platform.alloy), destination }),
});
