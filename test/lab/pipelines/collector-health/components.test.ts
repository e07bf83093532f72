import type { AlloyConfig } from '../../../../lib/alloy';
import { localDestination } from '../../../../lib/lab/destinations/local/components';
import {
  CollectorHealth,
  type CollectorHealthProps,
  withoutHeaders,
} from '../../../../lib/lab/pipelines/collector-health/components';
import { defaultRedaction } from '../../../../lib/lab/telemetry/logs/redaction';
import { lines } from '../../../../lib/testing/logs/entry';
import { processed } from '../../../../lib/testing/logs/processed';
import { stagesIn } from '../../../../lib/testing/logs/stages-in';
import { relabel } from '../../../../lib/testing/relabel/relabel';
import { rulesIn } from '../../../../lib/testing/relabel/rules-in';
import { deriveNeeds } from '../../../../lib/workload';
import { newConfig } from '../../../alloy/new-config';
import { checkOttl } from '../../../ottl/real-parser';

function build(props: Partial<CollectorHealthProps> = {}): AlloyConfig {
  const config = newConfig();
  const destination = localDestination(config, {
    clusterName: 'lab',
    prometheusUrl: 'http://prometheus/api/v1/write',
    lokiUrl: 'http://loki/loki/api/v1/push',
    lokiOtlpUrl: 'http://loki/otlp',
    otlpUrl: 'http://tempo',
    pyroscopeUrl: 'http://pyroscope',
  });
  new CollectorHealth(config, {
    metrics: true,
    logs: true,
    traceRatio: 0.1,
    interval: '60s',
    redaction: defaultRedaction,
    limits: { maxBytes: 262_144 },
    environment: { clusterName: 'lab', attributes: {} },
    destination,
    ...props,
  });
  return config;
}

const env = {
  K8S_NAMESPACE_NAME: 'monitoring',
  K8S_POD_NAME: 'alloy-cluster-0',
  K8S_NODE_NAME: 'node-1',
};

describe('metrics of a collector', () => {
  test('say which pod they are of', () => {
    const target = { __address__: '127.0.0.1:12345', instance: 'node-1', job: 'integrations/self' };
    expect(relabel(target, rulesIn(build(), 'discovery.relabel.collector_health', env))).toEqual({
      __address__: '127.0.0.1:12345',
      job: 'integrations/alloy',
      instance: 'alloy-cluster-0',
      namespace: 'monitoring',
      pod: 'alloy-cluster-0',
      container: 'alloy',
      node: 'node-1',
      service_name: 'alloy',
      service_namespace: 'monitoring',
    });
  });

  const kept = (name: string) =>
    relabel({ __name__: name }, rulesIn(build(), 'prometheus.relabel.collector_health')) !== undefined;

  test.each([
    'up',
    'alloy_build_info',
    'alloy_config_last_load_successful',
    'alloy_component_controller_running_components',
    'process_resident_memory_bytes',
    'cluster_node_peers',
    'prometheus_remote_storage_samples_pending',
    'prometheus_remote_write_wal_storage_active_series',
    'loki_write_dropped_entries_total',
    'loki_process_dropped_lines_total',
    'otelcol_exporter_queue_size',
    'otelcol_exporter_send_failed_spans_total',
    'otelcol_receiver_refused_spans_total',
    'loki_write_request_duration_seconds_count',
  ])('are kept that say whether it works: %s', (name) => {
    expect(kept(name)).toBe(true);
  });

  test.each([
    'go_gc_gomemlimit_bytes',
    'net_conntrack_dialer_conn_attempted_total',
    'alloy_component_evaluation_seconds_bucket',
    'prometheus_remote_storage_sent_batch_duration_seconds_bucket',
    'promhttp_metric_handler_requests_total',
    'prometheus_sd_refresh_failures_total',
  ])('are not sent that do not: %s', (name) => {
    expect(kept(name)).toBe(false);
  });

  test('come from itself, so that no cluster shares them and no replica does the work of another', () => {
    const needs = deriveNeeds(build(), 'monitoring');
    expect(needs.clustered).toEqual([]);
    expect(needs.once).toEqual([]);
    expect(needs.node).toEqual([]);
    expect(needs.reads).toEqual([]);
  });
});

test('a log line of a collector has its level and component as structured metadata, and no secret', () => {
  const line =
    'ts=2026-11-24T18:53:45.9Z level=error msg="push failed" component_id=loki.write.local url=https://ann:hunter2@loki\n';
  const stages = stagesIn(build(), 'collector_health', env);
  expect(processed(lines([line], { component: 'alloy' }), stages)).toEqual([
    expect.objectContaining({
      line: line.replace('hunter2', '<redacted:url-password>').trimEnd(),
      metadata: { level: 'error', component_id: 'loki.write.local' },
      labels: {
        app: 'alloy',
        container: 'alloy',
        job: 'integrations/alloy',
        namespace: 'monitoring',
        pod: 'alloy-cluster-0',
        service_name: 'alloy',
        service_namespace: 'monitoring',
      },
    }),
  ]);
});

describe('what is not asked for is not there:', () => {
  const components = (props: Partial<CollectorHealthProps>) =>
    build(props).blocks.map(({ component }) => component);

  test.each<[what: string, props: Partial<CollectorHealthProps>, component: string]>([
    ['metrics', { metrics: false }, 'prometheus.exporter.self'],
    ['logs', { logs: false }, 'logging'],
    ['traces', { traceRatio: 0 }, 'tracing'],
  ])('%s', (_what, props, component) => {
    expect(components({})).toContain(component);
    expect(components(props)).not.toContain(component);
  });
});

test('a scrape every 5 seconds gives up before the next one', () => {
  expect(build({ interval: '5s' }).files()['collector-health.alloy']).toMatch(/scrape_timeout += "5s"/);
});

test('its statements are OTTL, read by the parser of the collector', async () => {
  const text = build().files()['collector-health.alloy'] ?? '';
  expect(text).toContain(
    'string.format(`set(resource.attributes["k8s.pod.name"], "%s")`, sys.env("K8S_POD_NAME"))',
  );
  const items = [
    { context: 'span' as const, kind: 'statement' as const, text: withoutHeaders },
    {
      context: 'resource' as const,
      kind: 'statement' as const,
      text: 'set(resource.attributes["k8s.pod.name"], "alloy-cluster-0")',
    },
  ];
  expect((await checkOttl(items)).filter((error) => error !== undefined)).toEqual([]);
});
