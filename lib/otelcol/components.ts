/**
 * The components of the OpenTelemetry Collector that the lab uses, typed as its distributions 0.158 take them: the core
 * one has no connectors of the lab, contrib has all.
 * Names and keys are the collector's own, so that a configuration object is the file, value for value.
 *
 * Release 0.158 renamed component types: its OTLP exporter over gRPC registers as `otlp_grpc`, and `otlp` is an
 * alias that logs a deprecation at every start. Only the new name is a type here. The receiver is still `otlp`.
 */
export interface ReceiverTypes {
  /** https://github.com/open-telemetry/opentelemetry-collector/tree/v0.158.0/receiver/otlpreceiver */
  readonly otlp: {
    readonly protocols: {
      readonly grpc?: Listener;
      readonly http?: Listener;
    };
  };
}

export interface ProcessorTypes {
  /** https://github.com/open-telemetry/opentelemetry-collector/tree/v0.158.0/processor/memorylimiterprocessor */
  readonly memory_limiter: {
    /** How often memory is measured, a duration such as `1s`. */
    readonly check_interval: string;
    /** Above this share of the container's memory limit, in percent, data is refused. */
    readonly limit_percentage: number;
    /** The most, in percent, that memory is expected to grow between two measurements; below the limit. */
    readonly spike_limit_percentage: number;
  };
  /** https://github.com/open-telemetry/opentelemetry-collector/tree/v0.158.0/processor/batchprocessor */
  readonly batch: {
    /** A batch is sent after this time even when it is small, a duration such as `200ms`. */
    readonly timeout: string;
    /** A batch is sent when it holds this many items. */
    readonly send_batch_size: number;
    /** A batch never holds more items than this; at least `send_batch_size`. */
    readonly send_batch_max_size: number;
  };
  /** https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/v0.158.0/processor/resourceprocessor */
  readonly resource: {
    readonly attributes: readonly ResourceAction[];
  };
}

export interface ExporterTypes {
  /** https://github.com/open-telemetry/opentelemetry-collector/tree/v0.158.0/exporter/otlpexporter */
  readonly otlp_grpc: {
    /** Where to send: `host:port`, without a scheme. */
    readonly endpoint: string;
    readonly tls: {
      /** Plain text instead of TLS. */
      readonly insecure: boolean;
    };
  };
  /** https://github.com/open-telemetry/opentelemetry-collector/tree/v0.158.0/exporter/otlphttpexporter */
  readonly otlp_http: {
    /** Where to send: a URL, to which the exporter adds `/v1/traces` and the like. */
    readonly endpoint: string;
  };
}

/** What ends one pipeline and begins another. */
export interface ConnectorTypes {
  /** https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/v0.158.0/connector/spanmetricsconnector */
  readonly span_metrics: {
    /** What the names of the metrics begin with. */
    readonly namespace: string;
    /** Attributes that tell one rate from another. */
    readonly dimensions: readonly { readonly name: string }[];
    readonly histogram: {
      readonly unit: 's' | 'ms';
      /** Upper bounds, durations such as `100ms`. */
      readonly explicit: { readonly buckets: readonly string[] };
    };
  };
  /** https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/v0.158.0/connector/servicegraphconnector */
  readonly service_graph: {
    /** Attributes of both ends of a call. */
    readonly dimensions: readonly string[];
    /** Upper bounds, durations such as `100ms`. */
    readonly latency_histogram_buckets: readonly string[];
  };
}

export interface ExtensionTypes {
  /** https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/v0.158.0/extension/healthcheckextension */
  readonly health_check: Listener;
}

export interface Listener {
  /** The address and port that are listened on: `host:port`. */
  readonly endpoint: string;
}

export interface ResourceAction {
  /** The resource attribute. */
  readonly key: string;
  /** Literal value; `${env:NAME}` stands for an environment variable of the collector. */
  readonly value: string;
  /** `insert` keeps a value that is there, `update` changes only one that is there, `upsert` does both. */
  readonly action: 'insert' | 'update' | 'upsert';
}

/** Components by id: a type, or `type/name` where several of one type are needed. */
export type Components<Types> = {
  readonly [Type in keyof Types & string as Type | `${Type}/${string}`]?: Types[Type];
};

/** The types of each kind, for what the compiler has not seen. */
export const componentTypes = {
  receivers: ['otlp'],
  processors: ['memory_limiter', 'batch', 'resource'],
  exporters: ['otlp_grpc', 'otlp_http'],
  connectors: ['span_metrics', 'service_graph'],
  extensions: ['health_check'],
} as const satisfies {
  receivers: readonly (keyof ReceiverTypes)[];
  processors: readonly (keyof ProcessorTypes)[];
  exporters: readonly (keyof ExporterTypes)[];
  connectors: readonly (keyof ConnectorTypes)[];
  extensions: readonly (keyof ExtensionTypes)[];
};

export type Kind = keyof typeof componentTypes;

/** `batch` of `batch/small`. */
export function typeOf(id: string): string {
  return id.split('/', 1).join('');
}
