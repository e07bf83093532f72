/** Where what is not yet sent waits: what waits in memory is lost with the process. */
export type Place = 'memory' | 'disk';

/** The queues of every exporter of a configuration. Metrics always wait on disk, in the log of remote write. */
export interface Queues {
  /** OpenTelemetry logs and traces. On disk it needs otelcol.storage.file, which is in public preview. */
  readonly otlp: Place;
  /** The most bytes that one exporter of OpenTelemetry logs or traces keeps; what comes then is refused. */
  readonly otlpBytes: number;
  /** Loki's entries. On disk it needs the write-ahead log of loki.write, which is experimental. */
  readonly logs: Place;
}

/** Bytes of OTLP as they are sent; in memory they take some times as much. */
export const queuesInMemory: Queues = { otlp: 'memory', otlpBytes: 32 * 2 ** 20, logs: 'memory' };
