import { OtelcolExporterOtlphttp } from '../../../imports/alloy/otelcol';
import { PrometheusRemoteWrite } from '../../../imports/alloy/prometheus';
import { type AlloyConfig, Pipeline } from '../../alloy';
import { type Destination, destinationFile } from './destination';

export interface LocalDestinationProps {
  /** The cluster's name: the label `cluster` of every series. */
  readonly clusterName: string;
  /** Prometheus remote write address, ending in /api/v1/write. */
  readonly prometheusUrl: string;
  /** Loki's OTLP address, ending in /otlp: the exporter adds /v1/logs. */
  readonly lokiOtlpUrl: string;
  /** The OTLP over HTTP address that takes traces: the exporter adds /v1/traces. */
  readonly otlpUrl: string;
}

/** A backend in the cluster that asks for no credentials. */
export function localDestination(config: AlloyConfig, props: LocalDestinationProps): Destination {
  const scope = new Pipeline(config, destinationFile);
  const metrics = new PrometheusRemoteWrite(scope, 'local', {
    externalLabels: { cluster: props.clusterName },
    endpoint: [{ url: props.prometheusUrl }],
  });
  const logs = new OtelcolExporterOtlphttp(scope, 'local_logs', { client: plain(props.lokiOtlpUrl) });
  const traces = new OtelcolExporterOtlphttp(scope, 'local_traces', { client: plain(props.otlpUrl) });
  return { metrics: metrics.receiver, logs: logs.input, traces: traces.input };
}

/** Plain HTTP: the traffic stays inside the cluster. */
function plain(endpoint: string) {
  return { endpoint, tls: { insecure: true } };
}
