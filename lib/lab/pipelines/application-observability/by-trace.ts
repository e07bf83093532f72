import { OtelcolExporterLoadbalancing, OtelcolStorageFile } from '../../../../imports/alloy/otelcol';
import type { Pipeline } from '../../../alloy';
import type { Queues } from '../../destinations/exporters/queues';

/** The port on which a pod takes the traces that fall to it. */
export const byTracePort = 4319;

/**
 * The most that one request to the receiver may hold. The collector's own limits are 4 MiB by gRPC and 20 MiB by HTTP; an SDK
 * that collects long stack traces sends more.
 */
export const largestRequest = '32MiB';

/** What is handed on may be larger than what came: every resource in it was described. */
export const largestHandedOn = '64MiB';

/**
 * Sends all spans of a trace to one of the pods behind a name, by a hash of the trace's id. When a pod comes or goes,
 * some traces change theirs, and those that are under way then are seen in two parts.
 *
 * What a pod does not take is tried again for a moment, and then goes through the queue in front of all of them once more, where
 * a pod that is gone is not asked again. A queue of each pod's own would be lost with it.
 */
export function toOneByTrace(scope: Pipeline, hostname: string, queues: Queues) {
  return new OtelcolExporterLoadbalancing(scope, 'by_trace', {
    routingKey: 'traceID',
    resolver: { dns: { hostname, port: String(byTracePort) } },
    protocol: {
      otlp: {
        queue: { enabled: false },
        retry: { enabled: true, initialInterval: '500ms', maxInterval: '2s', maxElapsedTime: '5s' },
        // Inside the cluster, in plain text.
        client: { tls: { insecure: true } },
      },
    },
    sendingQueue: {
      enabled: true,
      numConsumers: 10,
      sizer: 'bytes',
      queueSize: queues.bytes,
      storage: queues.place === 'disk' ? new OtelcolStorageFile(scope, 'by_trace').handler : undefined,
    },
    // Without end: the queue's size is the bound.
    retryOnFailure: {
      enabled: true,
      initialInterval: '1s',
      randomizationFactor: 0.5,
      multiplier: 1.5,
      maxInterval: '30s',
      maxElapsedTime: '0s',
    },
  }).input;
}
