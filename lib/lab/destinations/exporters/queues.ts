/**
 * Where OpenTelemetry logs and traces wait until a destination takes them. Metrics wait in the log of remote write,
 * log entries of Loki at their source, profiles nowhere: docs/durability.md.
 */
export interface Queues {
  /** What waits in memory is lost with the process. Disk needs otelcol.storage.file, which is in public preview. */
  readonly place: 'memory' | 'disk';
  /** The most bytes that one exporter keeps, as they are sent; what comes then is dropped. */
  readonly bytes: number;
}

/** In memory, what waits takes about twice as much as on the wire. */
export const queuesInMemory: Queues = { place: 'memory', bytes: 32 * 2 ** 20 };
