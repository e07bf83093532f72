import { sizeOf } from '../../lib/lab/collectors/size';
import { type Settings, warningsOf } from '../../lib/lab/environment';
import { secondsOf } from '../../lib/lab/settings/metrics';
import { type Load, loadOf } from './load';
import { logsOf } from './logs';
import { seriesOf } from './series';
import { type Spans, spansOf } from './spans';
import { type PlannedWorkload, type Telemetry, workloadsOf } from './workloads';

/** What an environment has to expect in a busy second, and what its collectors need for it. */
export interface Plan {
  readonly load: Load;
  readonly telemetry: Telemetry;
  readonly workloads: readonly PlannedWorkload[];
  /** What somebody should know about the pipelines. */
  readonly warnings: readonly string[];
  /** Traces that wait for their decision in each sampler; undefined without tail sampling. */
  readonly waiting?: { readonly perPod: number; readonly room: number };
}

export function planOf(settings: Settings): Plan {
  const load = loadOf(settings);
  const spans = spansOf(settings, load);
  const telemetry: Telemetry = {
    spans,
    series: seriesOf(settings, load, makersOf(settings)),
    logs: logsOf(settings, load),
  };
  return {
    load,
    telemetry,
    workloads: workloadsOf(settings, load, telemetry),
    warnings: warningsOf(settings),
    waiting: waitingOf(settings, spans),
  };
}

/** How many pods make metrics from traces. */
function makersOf({ alloy, pipelines }: Settings): number {
  const { tail } = pipelines.applicationObservability.sampling;
  const { replicas = 1, autoscale } = sizeOf(tail ? 'alloy-sampler' : 'alloy-receiver', alloy);
  return autoscale?.max ?? replicas;
}

function waitingOf({ alloy, pipelines }: Settings, { tracesPerSecond }: Spans): Plan['waiting'] {
  const { tail } = pipelines.applicationObservability.sampling;
  if (tail === undefined) return undefined;
  return {
    perPod: (tracesPerSecond / alloy.sampler.replicas) * secondsOf(tail.decisionWait),
    room: tail.tracesInMemory,
  };
}
