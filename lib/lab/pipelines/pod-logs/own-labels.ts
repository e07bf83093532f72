import { type MetadataLabel, takenLabels } from '../../telemetry/pod-metadata';
import { environmentLabels, labelOf } from '../../telemetry/resource/environment';
import type { Platform } from '../definition';
import { reservedLabels, streamLabels } from './targets';

/** Loki takes so many labels of a stream: max_label_names_per_series. */
const mostLabels = 15;

/** What of pods, namespaces and nodes the lines of pods carry: names are those of the labels, and of structured metadata. */
export interface OwnLabels {
  readonly taken: readonly MetadataLabel[];
  readonly labels: readonly string[];
  readonly metadata: readonly string[];
}

/** What becomes attributes of telemetry by OTLP is on lines of pods too, unless the lab has a label of that name. */
export function ownLabels(
  asMetadata: readonly string[],
  { telemetry }: Pick<Platform, 'telemetry'>,
): OwnLabels {
  const taken = takenLabels(telemetry).filter(({ name }) => !reservedLabels.includes(name));
  const names = [...new Set(taken.map(({ name }) => name))];
  const metadata = asMetadata.map(labelOf);
  return {
    taken,
    labels: names.filter((name) => !metadata.includes(name)),
    metadata: names.filter((name) => metadata.includes(name)),
  };
}

/** The first name that is to be metadata and is taken from nowhere, by its place in the list. */
export function takenFromNowhere(
  asMetadata: readonly string[],
  { telemetry }: Pick<Platform, 'telemetry'>,
): number | undefined {
  const names = takenLabels(telemetry).map(({ name }) => name);
  const place = asMetadata.findIndex((attribute) => !names.includes(labelOf(attribute)));
  return place < 0 ? undefined : place;
}

/** What is wrong where a stream would have more labels than Loki takes; undefined where it has not. */
export function tooManyLabels(
  asMetadata: readonly string[],
  platform: Pick<Platform, 'telemetry' | 'cluster'>,
): string | undefined {
  const { telemetry, cluster } = platform;
  const external = environmentLabels({ ...telemetry, clusterName: cluster.name });
  const theirs = [...streamLabels, ...Object.keys(external)];
  const names = ownLabels(asMetadata, platform).labels.filter((name) => !theirs.includes(name));
  const room = mostLabels - theirs.length;
  if (names.length <= room) return undefined;
  return `takes ${names.length} labels of log streams from pods, namespaces and nodes, but Loki takes ${mostLabels} of a stream and the lab sets ${theirs.length}; leave ${Math.max(room, 0)} at most, and name the others in pipelines.podLogs.asMetadata.`;
}
