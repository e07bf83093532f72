import { sidecarReceiver } from './otlp-receiver';

/** The port of the health check: the collector's default. */
export const healthPort = 13133;

/**
 * The port of the collector's own metrics. The operator writes a reader on all addresses into every collector that
 * says nothing of it: internal/otelconfig of the operator v0.158.0.
 */
export const metricsPort = 8888;

/** Where the collector beside an application listens, and for what: the containers of a pod share one network. */
export const sidecarPorts: ReadonlyMap<number, string> = new Map([
  [sidecarReceiver.grpcPort, 'takes OTLP over gRPC'],
  [sidecarReceiver.httpPort, 'takes OTLP over HTTP'],
  [healthPort, 'answers the kubelet'],
  [metricsPort, 'shows its own metrics'],
]);
