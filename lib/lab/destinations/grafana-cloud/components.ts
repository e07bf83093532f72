import type { AlloyConfig } from '../../../alloy';
import type { Destination } from '../destination';
import type { EnvironmentProps } from '../exporters/common';
import type { Endpoint, SecretKey, Tls } from '../exporters/endpoint';
import { generalDestination } from '../exporters/general';
import { lokiOtlpUrl } from '../exporters/loki-otlp';

export interface GrafanaCloudProps extends EnvironmentProps {
  /** Names the destination's file. */
  readonly name: string;
  /** Prometheus remote write address, ending in /api/prom/push. @default metrics are not taken */
  readonly prometheus?: CloudEndpoint;
  /** Loki's push address, ending in /loki/api/v1/push; it takes OTLP beside it. @default logs are not taken */
  readonly loki?: CloudEndpoint;
  /** The OTLP gateway, ending in /otlp: takes the traces. @default traces are not taken */
  readonly otlp?: CloudEndpoint;
  /** Pyroscope's address, without a path. @default profiles are not taken */
  readonly pyroscope?: CloudEndpoint;
  /** Of the connection to all of them. @default the system's certificate authorities, and no certificate of its own */
  readonly tls?: Tls;
  /** The address of a proxy on the way to all of them. @default none */
  readonly proxy?: string;
}

export interface CloudEndpoint {
  readonly url: string;
  readonly username: SecretKey;
  readonly password: SecretKey;
}

/** A Grafana Cloud stack: each of its addresses takes an instance's number and a token. */
export function grafanaCloudDestination(config: AlloyConfig, props: GrafanaCloudProps): Destination {
  const { prometheus, loki, otlp, pyroscope, tls, proxy, ...environment } = props;
  const endpointOf = ({ url, username, password }: CloudEndpoint): Endpoint => ({
    url,
    auth: { kind: 'basic', username, password },
    tls,
    proxy,
  });
  return generalDestination(config, {
    ...environment,
    metrics: prometheus && endpointOf(prometheus),
    logs: loki && endpointOf(loki),
    otlpLogs: loki && { ...endpointOf(loki), url: lokiOtlpUrl(loki.url) },
    traces: otlp && endpointOf(otlp),
    profiles: pyroscope && endpointOf(pyroscope),
  });
}
