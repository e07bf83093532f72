// Made by `npm run import` from Alloy v1.19.2; not to be edited.
import { join } from 'node:path';
import type { Construct } from 'constructs';
import {
  Component,
  readSchema,
  type Expression,
  type ListValue,
  type LogsReceiver,
  type MapValue,
  type OtelcolConsumer,
  type SecretValue,
  type Value,
} from '../../lib/alloy';

const schema = readSchema(join(__dirname, 'schema', 'faro.json'));

/** Arguments of `faro.receiver`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/faro/faro.receiver/} */
export interface FaroReceiverProps {
  /** `extra_log_labels`: map(string). */
  readonly extraLogLabels?: MapValue<string>;
  /** `log_format`: string. */
  readonly logFormat?: Value<string>;
  /** Block `server`. */
  readonly server?: FaroReceiverServer;
  /** Block `sourcemaps`. */
  readonly sourcemaps?: FaroReceiverSourcemaps;
  /** Block `output`, required. */
  readonly output: FaroReceiverOutput;
}

/** `faro.receiver`, generally available. {@link https://grafana.com/docs/alloy/v1.19/reference/components/faro/faro.receiver/} */
export class FaroReceiver extends Component {
  constructor(scope: Construct, label: string, props: FaroReceiverProps) {
    super(scope, schema, 'faro.receiver', label, props);
  }
}

/** `server` of `faro.receiver`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/faro/faro.receiver/} */
export interface FaroReceiverServer {
  /** `listen_address`: string. */
  readonly listenAddress?: Value<string>;
  /** `listen_port`: integer. */
  readonly listenPort?: Value<number>;
  /** `cors_allowed_origins`: list(string). */
  readonly corsAllowedOrigins?: ListValue<string>;
  /** `api_key`: secret. */
  readonly apiKey?: SecretValue;
  /** `max_allowed_payload_size`: bytes. */
  readonly maxAllowedPayloadSize?: Value<string>;
  /** `include_metadata`: bool. */
  readonly includeMetadata?: Value<boolean>;
  /** Block `rate_limiting`. */
  readonly rateLimiting?: FaroReceiverRateLimiting;
}

/** `rate_limiting` of `faro.receiver`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/faro/faro.receiver/} */
export interface FaroReceiverRateLimiting {
  /** `enabled`: bool. */
  readonly enabled?: Value<boolean>;
  /** `strategy`: string. */
  readonly strategy?: Value<string>;
  /** `rate`: number. */
  readonly rate?: Value<number>;
  /** `burst_size`: number. */
  readonly burstSize?: Value<number>;
}

/** `sourcemaps` of `faro.receiver`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/faro/faro.receiver/} */
export interface FaroReceiverSourcemaps {
  /** `download`: bool. */
  readonly download?: Value<boolean>;
  /** `download_from_origins`: list(string). */
  readonly downloadFromOrigins?: ListValue<string>;
  /** `download_timeout`: duration. */
  readonly downloadTimeout?: Value<string>;
  /** Block `cache`. */
  readonly cache?: FaroReceiverCache;
  /** Block `location`, any number. */
  readonly location?: readonly FaroReceiverLocation[];
}

/** `cache` of `faro.receiver`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/faro/faro.receiver/} */
export interface FaroReceiverCache {
  /** `ttl`: duration. */
  readonly ttl?: Value<string>;
  /** `error_cleanup_interval`: duration. */
  readonly errorCleanupInterval?: Value<string>;
  /** `cleanup_check_interval`: duration. */
  readonly cleanupCheckInterval?: Value<string>;
}

/** `location` of `faro.receiver`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/faro/faro.receiver/} */
export interface FaroReceiverLocation {
  /** `path`: string, required. */
  readonly path: Value<string>;
  /** `minified_path_prefix`: string, required. */
  readonly minifiedPathPrefix: Value<string>;
}

/** `output` of `faro.receiver`. {@link https://grafana.com/docs/alloy/v1.19/reference/components/faro/faro.receiver/} */
export interface FaroReceiverOutput {
  /** `logs`: list(loki.LogsReceiver). */
  readonly logs?: ListValue<LogsReceiver, Expression<LogsReceiver>>;
  /** `traces`: list(otelcol.Consumer). */
  readonly traces?: ListValue<OtelcolConsumer, Expression<OtelcolConsumer>>;
}
