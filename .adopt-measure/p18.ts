// Adopted from grafana+alloy-scenarios__beyla-zero-code-instrumentation__config.alloy by application-observability-lab: it is yours from here on.
import { BeylaEbpf } from '../imports/alloy/beyla';
import { Livedebugging } from '../imports/alloy/config';
import { OtelcolExporterOtlp } from '../imports/alloy/otelcol';
import { PrometheusRemoteWrite, PrometheusScrape } from '../imports/alloy/prometheus';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy-scenarios__beyla-zero-code-instrumentation__config.alloy. */
export class P18 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p18');

    new Livedebugging(this, { enabled: true });

    // Send the auto-generated traces to Tempo for storage and visualization.
    const tempo = new OtelcolExporterOtlp(this, 'tempo', {
      client: { endpoint: 'tempo:4317', tls: { insecure: true } },
    });

    // Zero-code eBPF auto-instrumentation of the demo-app container. Alloy
    // shares demo-app's PID namespace (see `pid: "service:demo-app"` in
    // docker-compose.yml), so beyla.ebpf can attach eBPF probes to the Go
    // binary listening on port 8080 without any SDK, agent, or code change
    // in demo-app itself.
    const ebpf = new BeylaEbpf(this, 'default', {
      discovery: { instrument: [{ openPorts: '8080', name: 'demo-app' }] },
      metrics: { features: ['application'] },
      output: { traces: [tempo.input] },
    });

    // Send the scraped RED metrics to Prometheus.
    const remoteWrite = new PrometheusRemoteWrite(this, 'default', {
      endpoint: [{ url: 'http://prometheus:9090/api/v1/write' }],
    });

    // beyla.ebpf exposes its RED metrics as a Prometheus scrape target rather
    // than pushing them directly. Pull them into the pipeline here.
    new PrometheusScrape(this, 'beyla', {
      targets: ebpf.targets,
      honorLabels: true,
      forwardTo: [remoteWrite.receiver],
    });
  }
}

/** `extend: { pipelines: [p18] }` in an environment runs it. */
export const p18 = definePipeline({
  name: 'p18',
  description: 'Adopted from grafana+alloy-scenarios__beyla-zero-code-instrumentation__config.alloy.',
  settings: section('the pipeline p18', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P18(config),
});
