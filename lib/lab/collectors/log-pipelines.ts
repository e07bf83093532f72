import type { Settings } from '../environment';
import { ClusterEvents } from '../pipelines/cluster-events/components';
import { CollectorHealth } from '../pipelines/collector-health/components';
import { NodeLogs } from '../pipelines/node-logs/components';
import { PodLogs } from '../pipelines/pod-logs/components';
import { bytes } from '../settings/formats';
import { defaultRedaction, type RedactionRule } from '../telemetry/logs/redaction';
import type { Build, When } from './pipelines';

/** Events, and logs of pods and nodes. */
export function logPipelines(settings: Settings, when: When): readonly Build[] {
  const { pipelines } = settings;
  const redaction = rulesOf(settings);
  const { clusterEvents, podLogs, nodeLogs, collectorHealth } = pipelines;
  const { multiline, dropLongLines: long } = podLogs;
  const ownLogs = collectorHealth.enabled && collectorHealth.logs;
  return [
    ...when(
      'clusterEvents',
      (config, destination) =>
        new ClusterEvents(config, {
          ...clusterEvents,
          redaction,
          destination,
        }),
    ),
    ...when(
      'podLogs',
      (config, destination) =>
        new PodLogs(config, {
          ...podLogs,
          longLines: long.enabled ? { ...long, longerThan: bytes(long.longerThan) } : undefined,
          joinedLines: multiline,
          redaction,
          exceptContainers: ownLogs ? [{ app: 'alloy', container: 'alloy' }] : [],
          destination,
        }),
    ),
    ...when(
      'nodeLogs',
      (config, destination) => new NodeLogs(config, { ...nodeLogs, redaction, destination }),
    ),
  ];
}

/** What stands in every collector, and is no reason to have one. */
export function everywhere(settings: Settings, when: When): readonly Build[] {
  const { collectorHealth } = settings.pipelines;
  return when(
    'collectorHealth',
    (config, destination) =>
      new CollectorHealth(config, {
        ...collectorHealth,
        redaction: rulesOf(settings),
        clusterName: settings.cluster.name,
        destination,
      }),
  );
}

/** The lab's rules, those left out aside, then the environment's. */
export function rulesOf({ redaction: { rules, without } }: Settings): readonly RedactionRule[] {
  return [...defaultRedaction.filter(({ name }) => !without.includes(name)), ...rules];
}
