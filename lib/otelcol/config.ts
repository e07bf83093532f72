import type {
  Components,
  ConnectorTypes,
  ExporterTypes,
  ExtensionTypes,
  ProcessorTypes,
  ReceiverTypes,
} from './components';

/** The file that a collector reads, as an object. */
export interface CollectorConfigProps {
  readonly receivers: Components<ReceiverTypes>;
  readonly processors: Components<ProcessorTypes>;
  readonly exporters: Components<ExporterTypes>;
  /** An exporter of one pipeline and the receiver of another. @default none */
  readonly connectors?: Components<ConnectorTypes>;
  /** @default none */
  readonly extensions?: Components<ExtensionTypes>;
  readonly service: {
    /** Ids of the extensions that are started: all that are defined. @default none */
    readonly extensions?: readonly string[];
    /** Pipelines by id: a signal, or `signal/name`. */
    readonly pipelines: { readonly [Id in Signal | `${Signal}/${string}`]?: CollectorPipeline };
  };
}

export type Signal = 'traces' | 'metrics' | 'logs';

/** The ids of a pipeline's components, in the order that telemetry passes them. */
export interface CollectorPipeline {
  readonly receivers: readonly string[];
  /** Begins with a memory limiter, which must refuse data before anything holds it, and ends with a batch. */
  readonly processors: readonly string[];
  readonly exporters: readonly string[];
}
