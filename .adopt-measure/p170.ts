// Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__splunkhec.alloy by application-observability-lab: it is yours from here on.
import { OtelcolExporterSplunkhec, OtelcolReceiverSplunkhec } from '../imports/alloy/otelcol';
import { RemoteKubernetesSecret } from '../imports/alloy/remote';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy__internal__converter__internal__otelcolconvert__testdata__splunkhec.alloy. */
export class P170 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p170');

    // To do: secrets stood here, and were not copied. Make the Secret that they are read from:
    // kubectl --namespace monitoring create secret generic p170 --from-env-file=/dev/stdin    # then type the line default-splunk-token=... and Ctrl-D
    const p170 = new RemoteKubernetesSecret(this, 'p170', {
      namespace: 'monitoring',
      name: 'p170',
    });

    const exporterSplunkhec = new OtelcolExporterSplunkhec(this, 'default', {
      client: {
        endpoint: 'https://splunk:8088/services/collector',
        timeout: '10s',
        maxIdleConns: 200,
        maxIdleConnsPerHost: 100,
        idleConnTimeout: '10s',
      },
      splunk: {
        token: p170.data.get('default-splunk-token'),
        source: 'otel',
        sourcetype: 'otel',
        index: 'metrics',
        splunkAppName: 'OpenTelemetry-Collector Splunk Exporter',
        splunkAppVersion: 'v0.0.1',
        otelToHecFields: {
          severityText: 'otel.log.severity.text',
          severityNumber: 'otel.log.severity.number',
        },
        heartbeat: { interval: '30s' },
        telemetry: {
          enabled: true,
          overrideMetricsNames: {
            otelcol_exporter_splunkhec_heartbeats_failed: 'app_heartbeats_failed_total',
            otelcol_exporter_splunkhec_heartbeats_sent: 'app_heartbeats_success_total',
          },
          extraAttributes: { custom_key: 'custom_value', dataset_name: 'SplunkCloudBeaverStack' },
        },
      },
      otelAttrsToHecMetadata: {
        source: 'mysource',
        sourcetype: 'mysourcetype',
        index: 'myindex',
        host: 'myhost',
      },
    });

    new OtelcolReceiverSplunkhec(this, 'default', {
      idleTimeout: '0s',
      writeTimeout: '20s',
      readHeaderTimeout: '20s',
      rawPath: '/raw',
      hecMetadataToOtelAttrs: {
        source: 'mysource',
        sourcetype: 'mysourcetype',
        index: 'myindex',
        host: 'myhost',
      },
      output: { metrics: [exporterSplunkhec.input], logs: [exporterSplunkhec.input] },
    });
  }
}

/** `extend: { pipelines: [p170] }` in an environment runs it. */
export const p170 = definePipeline({
  name: 'p170',
  description:
    'Adopted from grafana+alloy__internal__converter__internal__otelcolconvert__testdata__splunkhec.alloy.',
  settings: section('the pipeline p170', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P170(config),
});
