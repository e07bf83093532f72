import type { AgentStaticConfig, RelabelConfig } from './config';

export interface LabAgentProps {
  readonly clusterName: string;
  /** The namespaces whose pods are scraped. */
  readonly namespaces: readonly string[];
  /** A directory that may be written to. */
  readonly directory: string;
  /** Prometheus remote write address. */
  readonly prometheusUrl: string;
  /** Loki's push address. */
  readonly lokiUrl: string;
}

/**
 * What the original lab's Agent did, of it what can work: it scrapes the applications, and keeps the cluster's events. Its
 * sixteen other jobs scraped the same by other names, or waited for an environment variable that nobody set.
 */
export function labAgent(props: LabAgentProps): AgentStaticConfig {
  const { clusterName, namespaces, directory, prometheusUrl, lokiUrl } = props;
  const external_labels = { cluster: clusterName };
  return {
    server: { log_level: 'info' },
    metrics: {
      wal_directory: `${directory}/wal`,
      global: { scrape_interval: '60s', external_labels },
      configs: [
        {
          name: 'lab',
          scrape_configs: [
            {
              job_name: 'annotated-pods',
              kubernetes_sd_configs: [{ role: 'pod', namespaces: { names: namespaces } }],
              relabel_configs: annotatedPods,
            },
          ],
          remote_write: [{ url: prometheusUrl }],
        },
      ],
    },
    logs: {
      configs: [
        {
          name: 'lab',
          positions: { filename: `${directory}/positions.yaml` },
          clients: [{ url: lokiUrl, external_labels }],
        },
      ],
    },
    integrations: {
      agent: { autoscrape: { enable: true, metrics_instance: 'lab' } },
      eventhandler: { cache_path: `${directory}/eventhandler.cache`, logs_instance: 'lab' },
    },
  };
}

const annotation = (name: string) => `__meta_kubernetes_pod_annotation_prometheus_io_${name}`;

/** Pods that ask for it by prometheus.io/scrape, with the path and the port that they give. */
export const annotatedPods: readonly RelabelConfig[] = [
  { source_labels: [annotation('scrape')], regex: 'true', action: 'keep' },
  { source_labels: ['__meta_kubernetes_pod_phase'], regex: 'Succeeded|Failed', action: 'drop' },
  { source_labels: ['__meta_kubernetes_pod_container_init'], regex: 'true', action: 'drop' },
  { source_labels: [annotation('path')], regex: '(.+)', target_label: '__metrics_path__' },
  {
    source_labels: ['__meta_kubernetes_pod_ip', annotation('port')],
    regex: '([^;]+);(\\d+)',
    replacement: '${1}:${2}',
    target_label: '__address__',
  },
  { source_labels: ['__meta_kubernetes_namespace'], target_label: 'namespace' },
  { source_labels: ['__meta_kubernetes_pod_name'], target_label: 'pod' },
];
