import type { Settings } from '../../lib/lab/environment';
import { agentsSendLogs } from '../../lib/lab/instrumentation/agent-logs';
import type { Load } from './load';

/** Bytes of logs in a busy second, before compression. */
export interface Logs {
  /** What applications send by OTLP. */
  readonly otlpBytesPerSecond: number;
  /** What is read of the containers' output. */
  readonly podBytesPerSecond: number;
  /** The collector that reads it. */
  readonly podCollector: 'alloy-cluster' | 'alloy-node';
}

/** Lines of requests come from the agents or from the containers' output, each once. */
export function logsOf(settings: Settings, load: Load): Logs {
  const { podLogs } = settings.pipelines;
  const byAgents = agentsSendLogs({
    ...settings,
    podLogs,
    taken: settings.pipelines.applicationObservability,
  });
  const ofRequests = load.requestsPerSecond * load.logLinesPerRequest;
  const ofOthers = Math.max(0, load.pods - load.applicationPods) * load.logLinesPerOtherPod;
  return {
    otlpBytesPerSecond: byAgents ? ofRequests * load.bytesPerLogLine : 0,
    podBytesPerSecond: podLogs.enabled ? ((byAgents ? 0 : ofRequests) + ofOthers) * load.bytesPerLogLine : 0,
    podCollector: podLogs.source === 'file' ? 'alloy-node' : 'alloy-cluster',
  };
}
