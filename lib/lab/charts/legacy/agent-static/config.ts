/**
 * The configuration of Grafana Agent in static mode, as far as the lab uses it: names and keys are the Agent's own, so
 * that an object is the file, value for value. The Agent has reached its end of life on 2025-11-01; docs/migration.md says
 * where each piece moves.
 *
 * https://grafana.com/docs/agent/v0.43/static/configuration/
 */
export interface AgentStaticConfig {
  readonly server: { readonly log_level: 'debug' | 'info' | 'warn' | 'error' };
  readonly metrics: {
    readonly wal_directory: string;
    readonly global: {
      /** A duration. */
      readonly scrape_interval: string;
      readonly external_labels: Readonly<Record<string, string>>;
    };
    readonly configs: readonly MetricsInstance[];
  };
  readonly logs: { readonly configs: readonly LogsInstance[] };
  /** In the form of the feature integrations-next. */
  readonly integrations: {
    /** The Agent's own metrics. */
    readonly agent: { readonly autoscrape: { readonly enable: boolean; readonly metrics_instance: string } };
    /** Events of the Kubernetes API, as log lines. */
    readonly eventhandler: {
      /** Where it remembers which event came last. */
      readonly cache_path: string;
      /** A name of logs.configs. */
      readonly logs_instance: string;
    };
  };
}

export interface MetricsInstance {
  readonly name: string;
  readonly scrape_configs: readonly ScrapeConfig[];
  readonly remote_write: readonly { readonly url: string }[];
}

export interface LogsInstance {
  readonly name: string;
  readonly positions: { readonly filename: string };
  readonly clients: readonly {
    readonly url: string;
    readonly external_labels: Readonly<Record<string, string>>;
  }[];
}

/** A scrape job of Prometheus. */
export interface ScrapeConfig {
  readonly job_name: string;
  readonly kubernetes_sd_configs: readonly {
    readonly role: 'pod';
    readonly namespaces?: { readonly names: readonly string[] };
  }[];
  readonly relabel_configs: readonly RelabelConfig[];
}

export interface RelabelConfig {
  readonly source_labels?: readonly string[];
  readonly regex?: string;
  readonly replacement?: string;
  readonly target_label?: string;
  /** @default replace */
  readonly action?: 'replace' | 'keep' | 'drop';
}
