// Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__docs__examples__extra-configuration__alloy.alloy by application-observability-lab: it is yours from here on.
import { DiscoveryKubernetes } from '../imports/alloy/discovery';
import { OtelcolExporterPrometheus } from '../imports/alloy/otelcol';
import { PrometheusRemoteWrite, PrometheusScrape } from '../imports/alloy/prometheus';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+k8s-monitoring-helm__charts__k8s-monitoring__docs__examples__extra-configuration__alloy.alloy. */
export class P319 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p319', { without: ['unfed-input'] });

    const kubernetes = new DiscoveryKubernetes(this, 'animal_service', {
      role: 'service',
      namespaces: { names: ['zoo'] },
      selectors: [{ role: 'service', label: 'app.kubernetes.io/name=animal-service' }],
    });

    // prometheus.remote_write "prometheus_kubernetes"
    const remoteWrite = new PrometheusRemoteWrite(this, 'prometheus_kubernetes', {
      endpoint: [
        {
          url: 'http://prometheus.prometheus.svc:9090/api/v1/write',
          headers: {},
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
        cluster: 'extra-configuration-cluster',
        k8s_cluster_name: 'extra-configuration-cluster',
      },
    });

    new PrometheusScrape(this, 'animal_service', {
      jobName: 'animal_service',
      targets: kubernetes.targets,
      forwardTo: [remoteWrite.receiver],
    });

    // Destination: prometheus-kubernetes (prometheus)
    // otelcol.exporter.prometheus "prometheus_kubernetes"
    // To decide: kept as it was, though the rule unfed-input refuses it: nothing sends to its "input"; refer to it from a component, or remove it.
    new OtelcolExporterPrometheus(this, 'prometheus_kubernetes', {
      addMetricSuffixes: true,
      resourceToTelemetryConversion: false,
      keepIdentifyingResourceAttributes: true,
      forwardTo: [remoteWrite.receiver],
    });
  }
}

/** `extend: { pipelines: [p319] }` in an environment runs it. */
export const p319 = definePipeline({
  name: 'p319',
  description:
    'Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__docs__examples__extra-configuration__alloy.alloy.',
  settings: section('the pipeline p319', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P319(config),
});
