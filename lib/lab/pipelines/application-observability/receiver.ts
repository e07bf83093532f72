import {
  type OtelcolConsumerArguments,
  OtelcolProcessorBatch,
  OtelcolProcessorK8sattributes,
  OtelcolProcessorMemoryLimiter,
  OtelcolProcessorResourcedetection,
  OtelcolProcessorTransform,
  OtelcolReceiverOtlp,
} from '../../../../imports/alloy/otelcol';
import { type AlloyConfig, type OtelcolConsumer, Pipeline, type Ref } from '../../../alloy';
import type { Destination } from '../../destinations/destination';
import { type Queues, queuesInMemory } from '../../destinations/exporters/queues';
import type { Detector } from '../../settings/providers';
import { defaultFilters, type Filter } from '../../telemetry/filters/default-filters';
import { extraction, type NamingSettings } from '../../telemetry/resource/extraction';
import { largestRequest, toOneByTrace } from './by-trace';
import { formerReceivers, type Receivers } from './former-receivers';
import { filtered, type Transform, transformed } from './own-statements';
import { resourceStatements } from './resource';
import { type DeltaMetrics, sentMetricStatements, sentMetrics } from './samples';
import { sender } from './sender';
import { allSignals, everySignal, type Signals } from './signals';
import { detection, extractedMetadata, podAssociation, untilKnown } from './where-it-runs';

export interface ApplicationObservabilityProps {
  /** The value of k8s.cluster.name on telemetry that does not say another. */
  readonly clusterName: string;
  /** The environment on telemetry that does not say another. @default none */
  readonly environment?: string;
  /** Attributes of one's own on telemetry that does not say others. @default none */
  readonly attributes?: Readonly<Record<string, string>>;
  /** What names services, and which labels and annotations become attributes. @default owners name them, no others do */
  readonly naming?: NamingSettings;
  /** Statements of one's own on what comes. @default none */
  readonly transforms?: readonly Transform[];
  /** Names of attributes that are removed. @default none */
  readonly remove?: readonly string[];
  /** What is dropped of metrics and logs; of traces ApplicationTraces drops. @default the lab's filters */
  readonly filters?: readonly Filter[];
  /** Namespaces whose pods may say that they send for other pods. @default none */
  readonly forwarders?: readonly string[];
  /** What is received beside OTLP. @default nothing */
  readonly receivers?: Receivers;
  /** @default drop */
  readonly deltaMetrics?: DeltaMetrics;
  /** The detectors that know the cloud of the cluster. @default none */
  readonly detectors?: readonly Detector[];
  readonly destination: Destination;
  /** Which signals are taken. @default all */
  readonly signals?: Signals;
  /**
   * Where traces go on: into ApplicationTraces of the same configuration, or to one of the pods behind a DNS name that
   * have it, each trace to one.
   */
  readonly traces: readonly Ref<OtelcolConsumer>[] | { readonly byTraceTo: string };
  /** Where traces wait that another pod does not take. @default in memory */
  readonly queues?: Queues;
  /**
   * The share of traces that was kept before they come, or is kept before the backend makes metrics from them: what
   * it has to multiply by. From 0 to 1. @default not written
   */
  readonly keptBefore?: number;
  /** Whether there are several of it behind one address. @default false */
  readonly oneOfSeveral?: boolean;
}

/** The ports on which applications and sidecars reach the receiver. */
export const otlpPorts = { grpc: 4317, http: 4318 } as const;

/**
 * Metrics, logs and traces of instrumented applications, by OTLP:
 *
 *     otlp -> memory_limiter -> resourcedetection -> who sent it -> k8sattributes -> transform
 *       traces -> ApplicationTraces, here or in another pod
 *       metrics, logs -> filter -> batch -> the destination
 *
 * It is written from the end to the beginning, because a component refers to what it sends to.
 */
export class ApplicationObservability extends Pipeline {
  constructor(config: AlloyConfig, props: ApplicationObservabilityProps) {
    super(config, 'application-observability');
    const { transforms = [], remove = [], forwarders = [], receivers = {}, signals = everySignal } = props;

    const described = transformed(this, transforms, remove, this.split(props));
    const transform = new OtelcolProcessorTransform(this, 'resource', {
      errorMode: 'ignore',
      ...resourceStatements({ attributes: {}, ...props }, props.keptBefore),
      output: described,
    });
    const k8sAttributes = new OtelcolProcessorK8sattributes(this, 'default', {
      ...untilKnown,
      extract: { metadata: extractedMetadata, ...extraction(props.naming ?? byOwner) },
      podAssociation,
      output: allSignals(transform.input, signals),
    });
    const detected = new OtelcolProcessorResourcedetection(this, 'default', {
      ...detection(props.detectors ?? []),
      output: allSignals(sender(this, forwarders, k8sAttributes.input, signals), signals),
    });
    const limiter = new OtelcolProcessorMemoryLimiter(this, 'default', {
      checkInterval: '1s',
      limitPercentage: 75,
      spikeLimitPercentage: 15,
      output: allSignals(detected.input, signals),
    });
    new OtelcolReceiverOtlp(this, 'default', {
      grpc: {
        endpoint: `0.0.0.0:${otlpPorts.grpc}`,
        maxRecvMsgSize: largestRequest,
        keepalive: props.oneOfSeveral ? { serverParameters: shortConnections } : undefined,
      },
      http: { endpoint: `0.0.0.0:${otlpPorts.http}`, maxRequestBodySize: largestRequest },
      output: allSignals(limiter.input, signals),
    });
    formerReceivers(this, receivers, limiter.input);
  }

  /** Takes what is described: traces on their way, metrics and logs to the destination. */
  private split(props: ApplicationObservabilityProps): OtelcolConsumerArguments {
    const { destination, traces, filters = defaultFilters, deltaMetrics = 'drop' } = props;
    const { signals = everySignal } = props;
    const attributes = Object.keys(props.attributes ?? {});
    const toDestination: OtelcolConsumerArguments = {
      ...(signals.metrics && {
        metrics: sentMetrics(this, { deltaMetrics, attributes }, destination),
      }),
      ...(signals.logs && { logs: destination.otlpLogs }),
    };
    return {
      ...(signals.metrics || signals.logs ? this.metricsAndLogs(filters, signals, toDestination) : {}),
      ...(signals.traces && {
        traces:
          'byTraceTo' in traces
            ? [toOneByTrace(this, traces.byTraceTo, props.queues ?? queuesInMemory)]
            : traces,
      }),
    };
  }

  private metricsAndLogs(
    filters: readonly Filter[],
    signals: Signals,
    output: OtelcolConsumerArguments,
  ): OtelcolConsumerArguments {
    const batch = new OtelcolProcessorBatch(this, 'default', { timeout: '2s', output });
    const metrics = () =>
      new OtelcolProcessorTransform(this, 'metrics', {
        errorMode: 'ignore',
        metricStatements: sentMetricStatements,
        output: { metrics: [batch.input] },
      });
    return filtered(this, filters, {
      ...(signals.metrics && { metrics: [metrics().input] }),
      ...(signals.logs && { logs: [batch.input] }),
    });
  }
}

/** As the operator does it, where it is told nothing. */
const byOwner: NamingSettings = {
  useLabels: false,
  fromPods: none(),
  fromNamespaces: none(),
  fromNodes: none(),
};

function none() {
  return { labels: {}, annotations: {} };
}

/**
 * A gRPC client keeps one connection for all it sends, so a Service that divides connections would leave a pod that
 * comes later without work. Told to connect anew every two minutes, clients come to another pod now and then. What
 * is being sent when a connection ends has ten seconds to finish.
 */
const shortConnections = { maxConnectionAge: '2m', maxConnectionAgeGrace: '10s' };
