import { LokiWrite } from '../../../imports/alloy/loki';
import { OtelcolExporterOtlphttp } from '../../../imports/alloy/otelcol';
import { PrometheusRemoteWrite } from '../../../imports/alloy/prometheus';
import { PyroscopeWrite } from '../../../imports/alloy/pyroscope';
import { type AlloyConfig, Pipeline } from '../../alloy';
import { type Destination, destinationFile, lazyDestination, once } from './destination';

export interface LocalDestinationProps {
  /** The cluster's name: the label `cluster` of every series and log stream. */
  readonly clusterName: string;
  /** Prometheus remote write address, ending in /api/v1/write. */
  readonly prometheusUrl: string;
  /** Loki's push address, ending in /loki/api/v1/push. */
  readonly lokiUrl: string;
  /** Loki's OTLP address, ending in /otlp: the exporter adds /v1/logs. */
  readonly lokiOtlpUrl: string;
  /** The OTLP over HTTP address that takes traces: the exporter adds /v1/traces. */
  readonly otlpUrl: string;
  /** Pyroscope's address, without a path. */
  readonly pyroscopeUrl: string;
}

/** A backend in the cluster that asks for no credentials. */
export function localDestination(config: AlloyConfig, props: LocalDestinationProps): Destination {
  const scope = once(() => new Pipeline(config, destinationFile));
  const externalLabels = { cluster: props.clusterName };
  const exporter = (label: string, endpoint: string) =>
    // Plain HTTP: the traffic stays inside the cluster.
    new OtelcolExporterOtlphttp(scope(), label, { client: { endpoint, tls: { insecure: true } } }).input;
  return lazyDestination({
    metrics: () =>
      new PrometheusRemoteWrite(scope(), 'local', {
        externalLabels,
        endpoint: [{ url: props.prometheusUrl }],
      }).receiver,
    logs: () =>
      new LokiWrite(scope(), 'local', { externalLabels, endpoint: [{ url: props.lokiUrl }] }).receiver,
    otlpLogs: () => exporter('local_logs', props.lokiOtlpUrl),
    traces: () => exporter('local_traces', props.otlpUrl),
    profiles: () =>
      new PyroscopeWrite(scope(), 'local', { externalLabels, endpoint: [{ url: props.pyroscopeUrl }] })
        .receiver,
  });
}
