import { has } from '../../../kubernetes/versions';
import { agentsSendLogs } from '../../instrumentation/agent-logs';
import { partOf } from '../../labels';
import { bytes } from '../../settings/formats';
import { limitsOf } from '../../settings/logs';
import { rulesOf } from '../../telemetry/logs/redaction';
import { applicationObservability } from '../application-observability';
import { collectorHealth } from '../collector-health';
import { definePipeline, type Platform } from '../definition';
import { PodLogs } from './components';
import { podLogDashboards } from './dashboards';
import { ownLabels, takenFromNowhere, tooManyLabels } from './own-labels';
import { podLogsSchema } from './settings';
import { streamLabels, streamMetadata } from './targets';

/** The lab's own collectors, and no Alloy of anybody else. */
const ownCollectors = ({ namespaces: { monitoring, nodes } }: Platform) => ({
  namespaces: [...new Set([monitoring.name, nodes.name])],
  labels: { 'app.kubernetes.io/name': 'alloy', 'app.kubernetes.io/part-of': partOf },
  container: 'alloy',
});

export const podLogs = definePipeline({
  name: 'podLogs',
  description: 'Logs: what containers print.',
  offers: { logs: { names: [...streamLabels, ...streamMetadata, 'trace_id', 'span_id'] } },
  dashboards: podLogDashboards,
  settings: podLogsSchema,
  seesObserved: true,
  contradictions({ settings, platform }, refuse) {
    const nowhere = takenFromNowhere(settings.asMetadata, platform);
    if (nowhere !== undefined) {
      refuse(
        ['asMetadata', nowhere],
        `is ${JSON.stringify(settings.asMetadata[nowhere])}, but it takes an attribute that telemetry.fromPods, telemetry.fromNamespaces or telemetry.fromNodes names; name it there as well.`,
      );
    }
    const problem = settings.enabled ? tooManyLabels(settings.asMetadata, platform) : undefined;
    if (problem !== undefined) refuse(['telemetry'], problem, 'environment');
    if (platform.instrumentation.logs !== 'output' || settings.enabled) return;
    refuse(
      ['instrumentation', 'logs'],
      'is "output", but pipelines.podLogs is off, and nothing would read what applications print; switch it on, or choose "agents".',
      'environment',
    );
  },
  warnings: ({ settings, platform }) =>
    settings.source === 'api' && !has('wholeLogsByApi', platform.cluster.kubernetesVersion)
      ? [
          `pipelines.podLogs reads from the API, which before Kubernetes 1.29.1 ends a log where the kubelet rotates its file, until Alloy asks again; cluster.kubernetesVersion is ${platform.cluster.kubernetesVersion}: choose source "file" where no line may be lost.`,
        ]
      : [],
  build: ({ settings, platform, settingsOf }) => {
    const { multiline, dropLongLines: long } = settings;
    const health = settingsOf(collectorHealth);
    return (config, destination) =>
      new PodLogs(config, {
        ...settings,
        own: ownLabels(settings.asMetadata, platform),
        useLabels: platform.instrumentation.useLabels,
        longLines: long.enabled ? { ...long, longerThan: bytes(long.longerThan) } : undefined,
        joinedLines: multiline,
        redaction: rulesOf(platform.redaction),
        limits: limitsOf(platform.logs),
        exceptContainers: health.enabled && health.logs ? [ownCollectors(platform)] : [],
        exceptAgents: agentsSendLogs({
          ...platform,
          podLogs: settings,
          taken: settingsOf(applicationObservability),
        }),
        destination,
      });
  },
});
