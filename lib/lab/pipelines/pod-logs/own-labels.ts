import type { TakenFrom } from '../../settings/telemetry';
import type { MetadataLabel, MetadataLabels } from '../../telemetry/pod-metadata';
import { environmentLabels, labelOf } from '../../telemetry/resource/environment';
import type { Platform } from '../definition';
import { reservedLabels, streamLabels } from './targets';

/** Loki takes so many labels of a stream: max_label_names_per_series. */
const mostLabels = 15;

/** Labels of streams that are somebody's own: those of the pipeline, and what is taken from all pods. */
export function labelsOf(own: MetadataLabels, { telemetry }: Pick<Platform, 'telemetry'>): MetadataLabels {
  return { ...labelsFrom(telemetry.fromPods), ...own };
}

/** What is wrong where a stream would have more labels than Loki takes; undefined where it has not. */
export function tooManyLabels(
  own: MetadataLabels,
  { telemetry, cluster }: Pick<Platform, 'telemetry' | 'cluster'>,
): string | undefined {
  const external = environmentLabels({ ...telemetry, clusterName: cluster.name });
  const theirs = [...streamLabels, ...Object.keys(external)];
  const names = Object.keys(labelsOf(own, { telemetry })).filter((name) => !theirs.includes(name));
  const room = mostLabels - theirs.length;
  if (names.length <= room) return undefined;
  return `and telemetry.fromPods name ${names.length} labels, but Loki takes ${mostLabels} of a stream and the lab sets ${theirs.length}; name ${Math.max(room, 0)} at most, and the rest by metadata.`;
}

/** What becomes attributes of the telemetry of pods by OTLP is labels of their logs, unless the lab has one of that name. */
function labelsFrom({ labels, annotations }: TakenFrom): MetadataLabels {
  const named = (from: MetadataLabel['from'], taken: Readonly<Record<string, string>>) =>
    Object.entries(taken).map(([key, attribute]) => [labelOf(attribute), { from, key }] as const);
  return Object.fromEntries(
    [...named('pod-label', labels), ...named('pod-annotation', annotations)].filter(
      ([name]) => !reservedLabels.includes(name),
    ),
  );
}
