// Adopted from DanielBoring+HomeLab__alloy__config.alloy by application-observability-lab: it is yours from here on.
import { DiscoveryDocker, DiscoveryRelabel } from '../imports/alloy/discovery';
import {
  LokiProcess,
  LokiSourceDocker,
  LokiSourceJournal,
  LokiSourceSyslog,
  LokiWrite,
} from '../imports/alloy/loki';
import {
  OtelcolExporterLoki,
  OtelcolExporterPrometheus,
  OtelcolReceiverOtlp,
} from '../imports/alloy/otelcol';
import { PrometheusRemoteWrite } from '../imports/alloy/prometheus';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of DanielBoring+HomeLab__alloy__config.alloy. */
export class P5 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p5');

    // ── Loki destination ──────────────────────────────────────────────────────────
    const write = new LokiWrite(this, 'default', {
      endpoint: [{ url: 'http://loki:3100/loki/api/v1/push' }],
    });

    // ── Drop logs older than 7 days ───────────────────────────────────────────────
    // Prevents 400 errors when Alloy catches up after a redeploy.
    // Mirrors Loki's reject_old_samples_max_age of 168h.
    const dropOld = new LokiProcess(this, 'drop_old', {
      stage: [{ drop: { olderThan: '168h', dropCounterReason: 'too_old' } }],
      forwardTo: [write.receiver],
    });

    // ── Docker container logs ─────────────────────────────────────────────────────
    const docker = new DiscoveryDocker(this, 'containers', {
      host: 'unix:///var/run/docker.sock',
      refreshInterval: '5s',
    });

    const relabel = new DiscoveryRelabel(this, 'docker', {
      targets: docker.targets,
      rule: [
        { sourceLabels: ['__meta_docker_container_name'], regex: '/(.*)', targetLabel: 'container' },
        { sourceLabels: ['__meta_docker_container_log_stream'], targetLabel: 'stream' },
        {
          sourceLabels: ['__meta_docker_container_label_com_docker_compose_project'],
          targetLabel: 'compose_project',
        },
        {
          sourceLabels: ['__meta_docker_container_label_com_docker_compose_service'],
          targetLabel: 'compose_service',
        },
      ],
    });

    new LokiSourceDocker(this, 'containers', {
      host: 'unix:///var/run/docker.sock',
      targets: relabel.output,
      forwardTo: [dropOld.receiver],
      refreshInterval: '5s',
    });

    // ── Systemd journal (TrueNAS host logs) ──────────────────────────────────────
    const journal = new DiscoveryRelabel(this, 'journal', {
      targets: [],
      rule: [
        { sourceLabels: ['__journal__systemd_unit'], targetLabel: 'unit' },
        { sourceLabels: ['__journal_priority_keyword'], targetLabel: 'level' },
      ],
    });

    new LokiSourceJournal(this, 'truenas', {
      maxAge: '12h',
      labels: { job: 'systemd', host: 'truenas' },
      relabelRules: journal.rules,
      forwardTo: [dropOld.receiver],
    });

    // ── Syslog receiver — UniFi devices, TrueNAS ─────────────────────────────────
    // Point each device at TrueNAS_IP:514 (mapped to container port 5514).
    // Syslog is real-time push so it bypasses the drop_old filter.
    const syslog = new DiscoveryRelabel(this, 'syslog', {
      targets: [],
      rule: [
        { sourceLabels: ['__syslog_message_hostname'], targetLabel: 'host' },
        { sourceLabels: ['__syslog_message_severity'], targetLabel: 'level' },
        { sourceLabels: ['__syslog_message_facility'], targetLabel: 'facility' },
        { sourceLabels: ['__syslog_message_app_name'], targetLabel: 'app' },
      ],
    });

    new LokiSourceSyslog(this, 'network_devices', {
      listener: [
        { address: '0.0.0.0:5514', protocol: 'udp', labels: { job: 'syslog' } },
        { address: '0.0.0.0:5514', protocol: 'tcp', labels: { job: 'syslog' } },
      ],
      relabelRules: syslog.rules,
      forwardTo: [write.receiver],
    });

    const exporterLoki = new OtelcolExporterLoki(this, 'default', { forwardTo: [write.receiver] });

    const remoteWrite = new PrometheusRemoteWrite(this, 'local', {
      endpoint: [{ url: 'http://prometheus:9090/api/v1/write' }],
    });

    const exporterPrometheus = new OtelcolExporterPrometheus(this, 'default', {
      forwardTo: [remoteWrite.receiver],
    });

    // ── OTLP receiver ─────────────────────────────────────────────────────────────
    // Logs    → Loki (direct, no drop filter — OTLP senders control their timestamps)
    // Metrics → Prometheus via remote_write (requires --web.enable-remote-write-receiver)
    // Traces  → dropped; add Tempo to the stack and wire otelcol.exporter.otlp here
    new OtelcolReceiverOtlp(this, 'default', {
      grpc: { endpoint: '0.0.0.0:4317' },
      http: { endpoint: '0.0.0.0:4318' },
      output: { logs: [exporterLoki.input], metrics: [exporterPrometheus.input], traces: [] },
    });
  }
}

/** `extend: { pipelines: [p5] }` in an environment runs it. */
export const p5 = definePipeline({
  name: 'p5',
  description: 'Adopted from DanielBoring+HomeLab__alloy__config.alloy.',
  settings: section('the pipeline p5', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P5(config),
});
