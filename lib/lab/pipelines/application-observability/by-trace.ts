import { OtelcolExporterLoadbalancing } from '../../../../imports/alloy/otelcol';
import type { Pipeline } from '../../../alloy';

/** The port on which a pod takes the traces that fall to it. */
export const byTracePort = 4319;

/**
 * Sends all spans of a trace to one of the pods behind a name, by a hash of the trace's id. When a pod comes or goes,
 * some traces change theirs, and those that are under way then are seen in two parts.
 */
export function toOneByTrace(scope: Pipeline, hostname: string) {
  return new OtelcolExporterLoadbalancing(scope, 'by_trace', {
    routingKey: 'traceID',
    resolver: { dns: { hostname, port: String(byTracePort) } },
    // Inside the cluster, in plain text.
    protocol: { otlp: { client: { tls: { insecure: true } } } },
  }).input;
}
