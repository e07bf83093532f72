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

/**
 * Arguments of `faro.receiver`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/faro/faro.receiver/}
 */
export interface FaroReceiverProps {
  /** `extra_log_labels`: map(string), default `{}`. */
  readonly extraLogLabels?: MapValue<string>;
  /** `log_format`: string, default `"logfmt"`. */
  readonly logFormat?: Value<'logfmt' | 'json' | ''>;
  /** Block `server`. */
  readonly server?: FaroReceiverServer;
  /** Block `sourcemaps`. */
  readonly sourcemaps?: FaroReceiverSourcemaps;
  /** Block `output`, required. */
  readonly output: FaroReceiverOutput;
}

/**
 * `faro.receiver`, generally available.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/faro/faro.receiver/}
 */
export class FaroReceiver extends Component {
  constructor(scope: Construct, label: string, props: FaroReceiverProps) {
    super(scope, schema, 'faro.receiver', label, props);
  }
}

/**
 * `server` of `faro.receiver`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/faro/faro.receiver/}
 */
export interface FaroReceiverServer {
  /** `listen_address`: string, default `"127.0.0.1"`. */
  readonly listenAddress?: Value<string>;
  /** `listen_port`: integer, default `12347`. */
  readonly listenPort?: Value<number>;
  /** `cors_allowed_origins`: list(string), default `[]`. */
  readonly corsAllowedOrigins?: ListValue<string>;
  /** `api_key`: secret, default `""`. */
  readonly apiKey?: SecretValue;
  /** `max_allowed_payload_size`: bytes, default `"5MiB"`. */
  readonly maxAllowedPayloadSize?: Value<string>;
  /** `include_metadata`: bool, default `false`. */
  readonly includeMetadata?: Value<boolean>;
  /** Block `rate_limiting`. */
  readonly rateLimiting?: FaroReceiverRateLimiting;
}

/**
 * `rate_limiting` of `faro.receiver`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/faro/faro.receiver/}
 */
export interface FaroReceiverRateLimiting {
  /** `enabled`: bool, default `true`. */
  readonly enabled?: Value<boolean>;
  /** `strategy`: string, default `"global"`. */
  readonly strategy?: Value<'' | 'global' | 'per_app'>;
  /** `rate`: number, default `50`. */
  readonly rate?: Value<number>;
  /** `burst_size`: number, default `100`. */
  readonly burstSize?: Value<number>;
}

/**
 * `sourcemaps` of `faro.receiver`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/faro/faro.receiver/}
 */
export interface FaroReceiverSourcemaps {
  /** `download`: bool, default `true`. */
  readonly download?: Value<boolean>;
  /** `download_from_origins`: list(string), default `["*"]`. */
  readonly downloadFromOrigins?: ListValue<string>;
  /** `download_timeout`: duration, default `"1s"`. */
  readonly downloadTimeout?: Value<string>;
  /** Block `cache`. */
  readonly cache?: FaroReceiverCache;
  /** Block `location`, any number. */
  readonly location?: readonly FaroReceiverLocation[];
}

/**
 * `cache` of `faro.receiver`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/faro/faro.receiver/}
 */
export interface FaroReceiverCache {
  /** `ttl`: duration, default `"2562047h47m16.854775807s"`. */
  readonly ttl?: Value<string>;
  /** `error_cleanup_interval`: duration, default `"1h"`. */
  readonly errorCleanupInterval?: Value<string>;
  /** `cleanup_check_interval`: duration, default `"30s"`. */
  readonly cleanupCheckInterval?: Value<string>;
}

/**
 * `location` of `faro.receiver`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/faro/faro.receiver/}
 */
export interface FaroReceiverLocation {
  /** `path`: string, required. */
  readonly path: Value<string>;
  /** `minified_path_prefix`: string, required. */
  readonly minifiedPathPrefix: Value<string>;
}

/**
 * `output` of `faro.receiver`.
 * {@link https://grafana.com/docs/alloy/v1.19/reference/components/faro/faro.receiver/}
 */
export interface FaroReceiverOutput {
  /** `logs`: list(loki.LogsReceiver), default `[]`. */
  readonly logs?: ListValue<LogsReceiver, Expression<LogsReceiver>>;
  /** `traces`: list(otelcol.Consumer), default `[]`. */
  readonly traces?: ListValue<OtelcolConsumer, Expression<OtelcolConsumer>>;
}
