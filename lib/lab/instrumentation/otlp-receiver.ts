/** Something that takes OTLP: where agents and sidecars send to. */
export interface OtlpReceiver {
  /** Host name or address. */
  readonly host: string;
  /** The port of OTLP over gRPC. */
  readonly grpcPort: number;
  /** The port of OTLP over HTTP. */
  readonly httpPort: number;
}

/**
 * The collector beside an application. It listens on the pod's own loopback, so that nobody else can send to it; an
 * address and not `localhost`, which Node 18 takes for `::1`.
 */
export const sidecarReceiver: OtlpReceiver = { host: '127.0.0.1', grpcPort: 4317, httpPort: 4318 };

/** The base address for agents, which add `/v1/traces`, `/v1/metrics` and `/v1/logs`. */
export function httpAddress({ host, httpPort }: OtlpReceiver): string {
  return `http://${host}:${httpPort}`;
}
