// Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__docs__examples__auth__embedded-secrets__alloy-metrics.alloy by application-observability-lab: it is yours from here on.
import { Argument } from '../imports/alloy/config';
import { OtelcolExporterPrometheus } from '../imports/alloy/otelcol';
import {
  PrometheusOperatorPodmonitors,
  PrometheusOperatorProbes,
  PrometheusOperatorServicemonitors,
  PrometheusRemoteWrite,
} from '../imports/alloy/prometheus';
import { RemoteKubernetesSecret } from '../imports/alloy/remote';
import { type AlloyConfig, convert, CustomComponent, Declare, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+k8s-monitoring-helm__charts__k8s-monitoring__docs__examples__auth__embedded-secrets__alloy-metrics.alloy. */
export class P286 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p286', { without: ['unfed-input'] });

    // To do: secrets stood here, and were not copied. Make the Secret that they are read from:
    // kubectl --namespace monitoring create secret generic p286 --from-env-file=/dev/stdin    # then type a line for each of prometheus-sigv4-access-key=..., prometheus-sigv4-secret-key=... and Ctrl-D
    const p286 = new RemoteKubernetesSecret(this, 'p286', {
      namespace: 'monitoring',
      name: 'p286',
    });

    // Feature: Prometheus Operator Objects
    // declare "prometheus_operator_objects"
    const prometheusOperatorObjects = new Declare(this, 'prometheus_operator_objects');
    const metricsDestinations = new Argument(prometheusOperatorObjects.contents, 'metrics_destinations', {
      comment: 'Must be a list of metric destinations where collected metrics should be forwarded to',
    });

    // Prometheus Operator PodMonitor objects
    // prometheus.operator.podmonitors "pod_monitors"
    new PrometheusOperatorPodmonitors(prometheusOperatorObjects.contents, 'pod_monitors', {
      clustering: { enabled: true },
      scrape: { defaultScrapeInterval: '60s', defaultScrapeTimeout: '10s', scrapeNativeHistograms: false },
      forwardTo: metricsDestinations.value,
    });

    // Prometheus Operator Probe objects
    // prometheus.operator.probes "probes"
    new PrometheusOperatorProbes(prometheusOperatorObjects.contents, 'probes', {
      clustering: { enabled: true },
      scrape: { defaultScrapeInterval: '60s', defaultScrapeTimeout: '10s', scrapeNativeHistograms: false },
      forwardTo: metricsDestinations.value,
    });

    // Prometheus Operator ServiceMonitor objects
    // prometheus.operator.servicemonitors "service_monitors"
    new PrometheusOperatorServicemonitors(prometheusOperatorObjects.contents, 'service_monitors', {
      kubernetesRole: 'endpointslice',
      clustering: { enabled: true },
      scrape: { defaultScrapeInterval: '60s', defaultScrapeTimeout: '10s', scrapeNativeHistograms: false },
      forwardTo: metricsDestinations.value,
    });

    // prometheus.remote_write "prometheus"
    const remoteWrite = new PrometheusRemoteWrite(this, 'prometheus', {
      endpoint: [
        {
          url: 'http://prometheus.prometheus.svc:9090/api/v1/write',
          headers: {},
          sigv4: {
            accessKey: convert.nonsensitive(p286.data.get('prometheus-sigv4-access-key')),
            region: 'ap-southeast-2',
            secretKey: p286.data.get('prometheus-sigv4-secret-key'),
          },
          tlsConfig: { insecureSkipVerify: false },
          sendNativeHistograms: false,
          queueConfig: {
            capacity: 10000,
            minShards: 1,
            maxShards: 50,
            maxSamplesPerSend: 2000,
            batchSendDeadline: '5s',
            minBackoff: '30ms',
            maxBackoff: '5s',
            retryOnHttp429: true,
            sampleAgeLimit: '0s',
          },
        },
      ],
      wal: { truncateFrequency: '2h', minKeepaliveTime: '5m', maxKeepaliveTime: '8h' },
      externalLabels: {
        cluster: 'embedded-secrets-example-cluster',
        k8s_cluster_name: 'embedded-secrets-example-cluster',
      },
    });

    new CustomComponent(this, prometheusOperatorObjects, 'feature', {
      metrics_destinations: [remoteWrite.receiver],
    });

    // Destination: prometheus (prometheus)
    // otelcol.exporter.prometheus "prometheus"
    // To decide: kept as it was, though the rule unfed-input refuses it: nothing sends to its "input"; refer to it from a component, or remove it.
    new OtelcolExporterPrometheus(this, 'prometheus', {
      addMetricSuffixes: true,
      resourceToTelemetryConversion: false,
      keepIdentifyingResourceAttributes: true,
      forwardTo: [remoteWrite.receiver],
    });
  }
}

/** `extend: { pipelines: [p286] }` in an environment runs it. */
export const p286 = definePipeline({
  name: 'p286',
  description:
    'Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__docs__examples__auth__embedded-secrets__alloy-metrics.alloy.',
  settings: section('the pipeline p286', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P286(config),
});
