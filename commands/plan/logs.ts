import type { Settings } from '../../lib/lab/environment';
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

export function logsOf({ pipelines }: Settings, load: Load): Logs {
  const { podLogs } = pipelines;
  const ofRequests = load.requestsPerSecond * load.logLinesPerRequest;
  const ofOthers = Math.max(0, load.pods - load.applicationPods) * load.logLinesPerOtherPod;
  return {
    otlpBytesPerSecond: ofRequests * load.bytesPerLogLine,
    podBytesPerSecond: podLogs.enabled ? (ofRequests + ofOthers) * load.bytesPerLogLine : 0,
    podCollector: podLogs.source === 'file' ? 'alloy-node' : 'alloy-cluster',
  };
}
