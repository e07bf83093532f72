import {
  OtelcolExporterPrometheus,
  OtelcolProcessorBatch,
  OtelcolProcessorFilter,
  OtelcolProcessorMemoryLimiter,
  OtelcolReceiverOtlp,
} from '../../../../imports/alloy/otelcol';
import { type AlloyConfig, type OtelcolConsumer, Pipeline, type Ref } from '../../../alloy';
import type { Destination } from '../../destinations/destination';
import { byTracePort } from './by-trace';
import { metricsFromTraces } from './metrics-from-traces';
import { noise } from './noise';
import { type Sampling, sampled } from './sampling';

export interface ApplicationTracesProps {
  readonly destination: Destination;
  /** Whether metrics are made from the traces here. */
  readonly metrics: boolean;
  /**
   * Whether other collectors send the traces, or other replicas, each trace to one of them. What this one makes of
   * its part then carries its name, since another makes series of the same services.
   * @default false: traces are given to `inputs`
   */
  readonly byTrace?: boolean;
  /** Which traces are sent on. @default all */
  readonly sampling?: Sampling;
}

/**
 * What is done with traces once they carry where they come from:
 *
 *     -> host_info, spanmetrics, servicegraph -> batch -> metrics of the destination
 *     -> filter -> sampling -> batch -> traces of the destination
 *
 * Metrics are made from all spans, before any is dropped. A service graph needs both ends of a call and tail sampling
 * the whole trace, so with several pods all spans of a trace have to come to one of them. Span metrics, which any
 * pod could make, are made in the same place: the pod that enriched a span may have handed on its trace already.
 */
export class ApplicationTraces extends Pipeline {
  /** What takes traces of this configuration. */
  readonly inputs: readonly Ref<OtelcolConsumer>[];

  constructor(config: AlloyConfig, props: ApplicationTracesProps) {
    super(config, 'application-traces');
    const { destination, metrics, byTrace = false, sampling = { kind: 'all' } } = props;

    const batch = new OtelcolProcessorBatch(this, 'traces', {
      timeout: '2s',
      output: { traces: destination.traces },
    });
    const filter = new OtelcolProcessorFilter(this, 'noise', {
      errorMode: 'ignore',
      traceConditions: [{ context: 'span', conditions: noise }],
      output: { traces: [sampled(this, sampling, batch.input)] },
    });
    this.inputs = [...(metrics ? this.metrics(destination, byTrace) : []), filter.input];
    if (byTrace) this.receive();
  }

  private receive(): void {
    const limiter = new OtelcolProcessorMemoryLimiter(this, 'by_trace', {
      checkInterval: '1s',
      limitPercentage: 75,
      spikeLimitPercentage: 15,
      output: { traces: this.inputs },
    });
    new OtelcolReceiverOtlp(this, 'by_trace', {
      grpc: { endpoint: `0.0.0.0:${byTracePort}` },
      output: { traces: [limiter.input] },
    });
  }

  private metrics(destination: Destination, oneOfSeveral: boolean): readonly Ref<OtelcolConsumer>[] {
    const prometheus = new OtelcolExporterPrometheus(this, 'from_traces', { forwardTo: destination.metrics });
    const batch = new OtelcolProcessorBatch(this, 'from_traces', {
      timeout: '2s',
      output: { metrics: [prometheus.input] },
    });
    return metricsFromTraces(this, { oneOfSeveral, output: batch.input });
  }
}
