import { Testing } from 'cdk8s';
import { AlloyConfig } from '../../../lib/alloy';
import { destinationsOf } from '../../../lib/lab/collectors/destinations';
import { placementOf } from '../../../lib/lab/collectors/placement';
import type { Settings } from '../../../lib/lab/environment';

/** The configuration of each collector of an environment. */
export function configurationsOf(settings: Settings): ReadonlyMap<string, AlloyConfig> {
  return new Map(
    [...placementOf(settings)].map(([name, builds]) => {
      const config = new AlloyConfig(Testing.chart(), name, { stability: settings.alloy.stability });
      const destinations = destinationsOf(config, settings);
      for (const { name: pipeline, into } of builds) into(config, destinations(pipeline));
      return [name, config];
    }),
  );
}
