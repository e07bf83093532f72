import type { CollectorName } from '../../lib/lab/collectors/collectors';
import { placementOf } from '../../lib/lab/collectors/placement';
import { type Size, sizeOf } from '../../lib/lab/collectors/size';
import type { Settings } from '../../lib/lab/environment';
import { isSeveral } from '../../lib/lab/pipelines/application-observability/layouts';
import { bytes, cores } from '../../lib/lab/settings/formats';
import { secondsOf } from '../../lib/lab/settings/metrics';
import { costs } from './costs';
import { type Load, podsOf } from './load';
import type { Logs } from './logs';
import type { SeriesOf } from './series';
import type { Spans } from './spans';

/** What all pods of a collector take in a busy second, beside what they take when idle. */
export interface Work {
  readonly cores: number;
  readonly bytes: number;
}

/** A collector: what it has to do, and whether what the environment gives it is enough. */
export interface PlannedWorkload {
  readonly name: CollectorName;
  readonly work: Work;
  /** What the environment says: the pods, the most where their number follows the load, and the requests of each. */
  readonly pods: number;
  readonly cpu: string;
  readonly memory: string;
  /** The pods that the work takes with these requests. */
  readonly podsNeeded: number;
}

export interface Telemetry {
  readonly spans: Spans;
  readonly series: readonly SeriesOf[];
  readonly logs: Logs;
}

export function workloadsOf(
  settings: Settings,
  load: Load,
  telemetry: Telemetry,
): readonly PlannedWorkload[] {
  return [...placementOf(settings).keys()].map((name) => {
    const work = workOf(name, settings, telemetry);
    const size = sizeOf(name, settings.alloy);
    const { cpu, memory } = size.resources;
    return { name, work, pods: podsOf(size, load), cpu, memory, podsNeeded: podsNeeded(work, size, load) };
  });
}

/** Pods that are filled as far as `costs.filledTo`. Of a DaemonSet there is one on every node, so its work is divided by the nodes. */
function podsNeeded(work: Work, { replicas, resources }: Size, { nodes }: Load): number {
  const roomOf = (reserved: number, idle: number) => Math.max(reserved * costs.filledTo - idle, 0);
  const byCores = work.cores / roomOf(cores(resources.cpu), costs.idleCores);
  const byBytes = work.bytes / roomOf(bytes(resources.memory), costs.idleBytes);
  const pods = Math.ceil(Math.max(byCores, byBytes, 1));
  return replicas === undefined ? Math.max(pods, nodes) : pods;
}

export function workOf(name: CollectorName, settings: Settings, { spans, series, logs }: Telemetry): Work {
  const own = series.filter(({ collector }) => collector === name);
  const ownSeries = own.reduce((sum, each) => sum + each.series, 0);
  const logBytes =
    (name === 'alloy-receiver' ? logs.otlpBytesPerSecond : 0) +
    (name === logs.podCollector ? logs.podBytesPerSecond : 0);
  const ofTraces = tracesOf(name, settings, spans);
  return {
    cores: ofTraces.cores + ownSeries * costs.scrapedSeries + logBytes * costs.logByte,
    bytes: ofTraces.bytes + ownSeries * costs.seriesBytes + logBytes * costs.logMemory,
  };
}

function tracesOf(name: CollectorName, settings: Settings, spans: Spans): Work {
  const { metricsFromTraces, sampling } = settings.pipelines.applicationObservability;
  const { spansPerSecond } = spans;
  const counted = metricsFromTraces === 'alloy' ? costs.countedSpan : 0;
  switch (name) {
    case 'alloy-receiver': {
      const handed = counted > 0 && isSeveral(settings.alloy) ? costs.handedSpan : 0;
      const more = sampling.tail ? 0 : handed + counted;
      return { cores: spansPerSecond * (costs.receivedSpan + more), bytes: 0 };
    }
    case 'alloy-sampler':
      return {
        cores: spansPerSecond * (costs.handedSpan + counted),
        bytes: sampling.tail
          ? spans.bytesPerSecond * secondsOf(sampling.tail.decisionWait) * costs.spanInMemory
          : 0,
      };
    default:
      return { cores: 0, bytes: 0 };
  }
}
