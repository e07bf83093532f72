import {
  OtelcolProcessorBatch,
  OtelcolProcessorFilter,
  OtelcolProcessorMemoryLimiter,
  OtelcolReceiverOtlp,
} from '../../../../imports/alloy/otelcol';
import { type AlloyConfig, type OtelcolConsumer, Pipeline, type Ref } from '../../../alloy';
import type { Destination } from '../../destinations/destination';
import { conditionsOf, defaultFilters, type Filter } from '../../telemetry/filters/default-filters';
import { byTracePort, largestHandedOn } from './by-trace';
import { type MetricsFromTraces, metricsFromTraces } from './metrics-from-traces';
import { madeMetrics } from './samples';
import { type Sampling, sampled } from './sampling';

export interface ApplicationTracesProps {
  readonly destination: Destination;
  /** What metrics are made from the traces here. @default none */
  readonly metrics?: MetricsFromTraces;
  /**
   * Whether other collectors send the traces, or other replicas, each trace to one of them. What this one makes of
   * its part then carries its name, since another makes series of the same services.
   * @default false: traces are given to `inputs`
   */
  readonly byTrace?: boolean;
  /** Which traces are sent on. @default all */
  readonly sampling?: Sampling;
  /** What is dropped of the traces, after metrics were made from them. @default the lab's filters */
  readonly filters?: readonly Filter[];
}

/**
 * What is done with traces once they carry where they come from:
 *
 *     -> for_metrics -> host_info, spanmetrics, servicegraph -> batch -> metrics of the destination
 *     -> filter -> sampling -> batch -> traces of the destination
 *
 * Metrics are made from all spans, before any is dropped. A service graph needs both ends of a call, tail sampling and filters
 * of traces the whole trace, so with several pods all spans of a trace have to come to one of them. Span metrics, which any
 * pod could make, are made in the same place: the pod that enriched a span may have handed on its trace already.
 */
export class ApplicationTraces extends Pipeline {
  /** What takes traces of this configuration. */
  readonly inputs: readonly Ref<OtelcolConsumer>[];

  constructor(config: AlloyConfig, props: ApplicationTracesProps) {
    super(config, 'application-traces');
    const { destination, metrics, byTrace = false } = props;
    const { sampling = { kind: 'all' }, filters = defaultFilters } = props;
    const batch = new OtelcolProcessorBatch(this, 'traces', {
      timeout: '2s',
      output: { traces: destination.traces },
    });
    const probes = conditionsOf(filters, 'traces');
    const kept = this.withoutSpans(filters, sampled(this, sampling, probes, batch.input));
    this.inputs = [...(metrics ? [this.metrics(metrics, probes, destination, byTrace)] : []), kept];
    if (byTrace) this.receive();
  }

  /** Spans and their events, one by one. */
  private withoutSpans(filters: readonly Filter[], output: Ref<OtelcolConsumer>): Ref<OtelcolConsumer> {
    const spans = conditionsOf(filters, 'spans');
    const events = conditionsOf(filters, 'spanEvents');
    const traceConditions = [
      ...(spans.length > 0 ? [{ context: 'span' as const, conditions: spans }] : []),
      ...(events.length > 0 ? [{ context: 'spanevent' as const, conditions: events }] : []),
    ];
    if (traceConditions.length === 0) return output;
    return new OtelcolProcessorFilter(this, 'spans', {
      errorMode: 'ignore',
      traceConditions,
      output: { traces: [output] },
    }).input;
  }

  private receive(): void {
    const limiter = new OtelcolProcessorMemoryLimiter(this, 'by_trace', {
      checkInterval: '1s',
      limitPercentage: 75,
      spikeLimitPercentage: 15,
      output: { traces: this.inputs },
    });
    new OtelcolReceiverOtlp(this, 'by_trace', {
      grpc: { endpoint: `0.0.0.0:${byTracePort}`, maxRecvMsgSize: largestHandedOn },
      output: { traces: [limiter.input] },
    });
  }

  private metrics(
    made: MetricsFromTraces,
    probes: readonly string[],
    destination: Destination,
    oneOfSeveral: boolean,
  ): Ref<OtelcolConsumer> {
    const batch = new OtelcolProcessorBatch(this, 'from_traces', {
      timeout: '2s',
      output: { metrics: madeMetrics(this, oneOfSeveral, destination) },
    });
    return metricsFromTraces(this, { ...made, probes, output: batch.input });
  }
}
