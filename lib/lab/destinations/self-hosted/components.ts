import type { AlloyConfig } from '../../../alloy';
import type { Destination } from '../destination';
import type { EnvironmentProps } from '../exporters/common';
import type { Endpoint } from '../exporters/endpoint';
import { generalDestination } from '../exporters/general';
import { lokiOtlpUrl } from '../exporters/loki-otlp';
import type { OtlpEndpoint } from '../exporters/otlp';

export interface SelfHostedProps extends EnvironmentProps {
  /** Names the destination's file. */
  readonly name: string;
  /** Mimir, or whatever else takes Prometheus remote write. @default metrics are not taken */
  readonly mimir?: Endpoint;
  /** Loki's push address, ending in /loki/api/v1/push; it takes OTLP beside it. @default logs are not taken */
  readonly loki?: Endpoint;
  /** Tempo, or whatever else takes traces by OTLP. @default traces are not taken */
  readonly tempo?: OtlpEndpoint;
  /** Pyroscope. @default profiles are not taken */
  readonly pyroscope?: Endpoint;
}

/** Databases that somebody runs: Mimir, Loki, Tempo, Pyroscope, or some of them. */
export function selfHostedDestination(config: AlloyConfig, props: SelfHostedProps): Destination {
  const { mimir, loki, tempo, pyroscope, ...environment } = props;
  return generalDestination(config, {
    ...environment,
    metrics: mimir,
    logs: loki,
    otlpLogs: loki && { ...loki, url: lokiOtlpUrl(loki.url) },
    traces: tempo,
    profiles: pyroscope,
  });
}
