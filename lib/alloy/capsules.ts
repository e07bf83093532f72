import type { CapsuleName } from './schema';

declare const capsule: unique symbol;

/** A Go value that only a reference can give. Two capsules of different names do not fit each other. */
export interface Capsule<Name extends CapsuleName> {
  readonly [capsule]: Name;
}

/** Accepts metrics: what `prometheus.scrape` forwards to. */
export type MetricsReceiver = Capsule<'storage.Appendable'>;
/** Accepts log entries: what `loki.source.*` forwards to. */
export type LogsReceiver = Capsule<'loki.LogsReceiver'>;
/** Accepts OpenTelemetry metrics, logs and traces: what `otelcol.*` outputs to. */
export type OtelcolConsumer = Capsule<'otelcol.Consumer'>;
/** Accepts profiles: what `pyroscope.scrape` forwards to. */
export type ProfilesReceiver = Capsule<'pyroscope.Appendable'>;
/** Authenticates an OpenTelemetry client or server: what `otelcol.auth.*` exports. */
export type AuthHandler = Capsule<'auth.Handler'>;
/** An OpenTelemetry extension: what `otelcol.storage.*` and encoders export. */
export type ExtensionHandler = Capsule<'extension.ExtensionHandler'>;
/** Relabelling rules: what `prometheus.relabel`, `loki.relabel` and `discovery.relabel` export. */
export type RelabelRules = Capsule<'relabel.Rules'>;
/** Something to collect from: labels by name, `__address__` among them. */
export type Target = Readonly<Record<string, string>>;
