import { BeylaEbpf, type BeylaEbpfService } from '../../../../imports/alloy/beyla';
import { OtelcolProcessorBatch, OtelcolProcessorTransform } from '../../../../imports/alloy/otelcol';
import { PrometheusScrape } from '../../../../imports/alloy/prometheus';
import { type AlloyConfig, Pipeline } from '../../../alloy';
import type { Destination } from '../../destinations/destination';
import { timing } from '../../telemetry/metrics/scrape';
import { environmentStatements } from '../../telemetry/resource/environment';

export interface BeylaProps {
  /** The value of k8s.cluster.name on all that it sees. */
  readonly clusterName: string;
  /** The environment, on spans. @default none */
  readonly environment?: string;
  /** Attributes of one's own on spans. @default none */
  readonly attributes?: Readonly<Record<string, string>>;
  /** The namespaces whose programs are instrumented: glob patterns. */
  readonly namespaces: readonly string[];
  /** Annotations by which pods ask for an agent: programs of such pods are left alone, whatever the value. */
  readonly exceptAnnotations: readonly string[];
  /** Whether spans are sent. */
  readonly traces: boolean;
  /** The share of traces that is kept, from 0 to 1. */
  readonly samplingRatio: number;
  /** The time between two scrapes, a Go duration such as `60s`. */
  readonly interval: string;
  readonly destination: Pick<Destination, 'metrics' | 'traces'>;
}

/** RED metrics, and those that Alloy makes of the spans of applications, by the same names. */
const features = ['application', 'application_span_otel', 'application_service_graph', 'application_host'];

/**
 * Metrics and spans of programs that nobody instrumented, seen by eBPF from the node.
 *
 *     beyla.ebpf -> scrape -> the destination
 *                -> cluster and environment -> batch -> the destination
 *
 * Spans do not pass the pipeline of the applications, which would make the metrics that Beyla makes a second time.
 * Programs that have an agent are left alone: those whose pods ask the operator for one, and those that Beyla sees
 * sending OTLP.
 */
export class Beyla extends Pipeline {
  constructor(config: AlloyConfig, props: BeylaProps) {
    super(config, 'beyla');
    const { clusterName, namespaces, exceptAnnotations, samplingRatio, interval, destination } = props;
    const instrumented = namespaces.flatMap((namespace) =>
      exceptAnnotations.map(
        (annotation): BeylaEbpfService => ({
          // Beyla refuses an entry that has annotations alone.
          kubernetes: { namespace, podAnnotations: { [annotation]: '*' } },
        }),
      ),
    );
    const beyla = new BeylaEbpf(this, 'default', {
      attributes: { kubernetes: { enable: 'true', clusterName, metaRestrictLocalNode: true } },
      discovery: {
        excludeOtelInstrumentedServices: true,
        instrument: namespaces.map((namespace) => ({ kubernetes: { namespace } })),
        excludeInstrument: instrumented,
      },
      metrics: { features },
      ...(props.traces
        ? {
            traces: { sampler: { name: 'parentbased_traceidratio', arg: String(samplingRatio) } },
            output: { traces: [this.batch(props)] },
          }
        : {}),
    });
    new PrometheusScrape(this, 'beyla', {
      targets: beyla.targets,
      ...timing(interval),
      // The metrics say what they are about: job and instance are those of the program.
      honorLabels: true,
      forwardTo: destination.metrics,
    });
  }

  private batch({ destination, ...environment }: BeylaProps) {
    const batch = new OtelcolProcessorBatch(this, 'beyla', {
      timeout: '2s',
      output: { traces: destination.traces },
    });
    return new OtelcolProcessorTransform(this, 'beyla', {
      errorMode: 'ignore',
      traceStatements: [
        { context: 'resource', statements: environmentStatements({ attributes: {}, ...environment }) },
      ],
      output: { traces: [batch.input] },
    }).input;
  }
}
