import type { AlloyConfig } from '../../alloy';
import { destinationKinds } from '../destinations';
import type { DestinationDefinition } from '../destinations/definition';
import type { Destination } from '../destinations/destination';
import { queuesOf } from '../destinations/queues';
import { several } from '../destinations/several';
import { type DestinationSettings, type Settings, SettingsError } from '../environment';
import { namedDestinations } from '../environment/pipelines';
import { namespaceNames } from '../namespaces';

/** Where each pipeline of a configuration sends: what it names, or else everything that takes what it sends. */
export function destinationsOf(config: AlloyConfig, settings: Settings): (pipeline: string) => Destination {
  const all = new Map(
    Object.entries(settings.destinations).map(([name, destination]) => [
      name,
      destinationOf(config, name, destination, settings),
    ]),
  );
  return (pipeline) => {
    const named = namedDestinations(pipeline, settings);
    const names = named.length > 0 ? named : [...all.keys()];
    return several(
      names.flatMap((name) => all.get(name) ?? []),
      (form) => {
        throw new SettingsError(
          `pipelines.${pipeline}`,
          `sends ${words[form]}, which none of its destinations takes (${names.join(', ')}); give one of them an address for ${words[form]}, or add a destination that has one.`,
        );
      },
    );
  };
}

/** What each form is called by a user. */
const words: Readonly<Record<keyof Destination, string>> = {
  metrics: 'metrics',
  otlpMetrics: 'metrics',
  convertedMetrics: 'metrics',
  logs: 'logs',
  otlpLogs: 'logs',
  traces: 'traces',
  profiles: 'profiles',
};

function destinationOf(
  config: AlloyConfig,
  name: string,
  destination: DestinationSettings,
  settings: Settings,
): Destination {
  const { cluster, alloy, telemetry } = settings;
  const namespaces = namespaceNames(settings);
  const environment = {
    name,
    clusterName: cluster.name,
    environment: telemetry.environment,
    attributes: telemetry.attributes,
    namespace: namespaces.monitoring,
    namespaces,
    queues: queuesOf(alloy),
  };
  // The kind of the settings is that of the definition: the key of one is the literal in the other.
  const definition: DestinationDefinition = destinationKinds[destination.kind];
  return definition.build(config, destination, environment);
}
