import { App, Chart } from 'cdk8s';
import { AlloyConfig, type TopLevelBlock } from '../../lib/alloy';
import {
  ApplicationObservability,
  type ApplicationObservabilityProps,
} from '../../lib/pipelines/application-observability';
import { localDestination } from '../../lib/pipelines/destinations/local';

function build(props: Partial<ApplicationObservabilityProps> = {}) {
  const config = new AlloyConfig(new Chart(new App(), 'chart'), 'config');
  const destination = localDestination(config, {
    clusterName: 'lab',
    prometheusUrl: 'http://prometheus/api/v1/write',
    lokiUrl: 'http://loki/loki/api/v1/push',
    lokiOtlpUrl: 'http://loki/otlp',
    otlpUrl: 'http://tempo',
    pyroscopeUrl: 'http://pyroscope',
  });
  new ApplicationObservability(config, { clusterName: 'lab', destination, ...props });
  return config;
}

function block(config: AlloyConfig, where: string): TopLevelBlock {
  const found = config.blocks.find((candidate) => candidate.where === where);
  if (!found) throw new Error(`there is no ${where}`);
  return found;
}

/** The components that a component's data reaches next, for one signal. */
function next(config: AlloyConfig, where: string, signal: string): string[] {
  return config.graph.edges
    .filter((edge) => edge.from.where === where && edge.signal === signal)
    .map(({ to }) => to.where);
}

describe('application observability', () => {
  test.each(['metrics', 'logs', 'traces'])('takes %s through the same four processors', (signal) => {
    const config = build();
    const path = ['otelcol.receiver.otlp "default"'];
    for (let step = 0; step < 4; step += 1) path.push(...next(config, path.at(-1) ?? '', signal));
    expect(path.slice(1)).toEqual([
      'otelcol.processor.memory_limiter "default"',
      'otelcol.processor.resourcedetection "default"',
      'otelcol.processor.k8sattributes "default"',
      'otelcol.processor.transform "resource"',
    ]);
  });

  test('makes metrics from all traces and filters them beside that', () => {
    expect(next(build(), 'otelcol.processor.transform "resource"', 'traces')).toEqual([
      'otelcol.connector.host_info "default"',
      'otelcol.connector.spanmetrics "default"',
      'otelcol.connector.servicegraph "default"',
      'otelcol.processor.filter "noise"',
    ]);
  });

  test.each([
    ['metrics', 'prometheus.remote_write "local"'],
    ['logs', 'otelcol.exporter.otlphttp "local_logs"'],
    ['traces', 'otelcol.exporter.otlphttp "local_traces"'],
  ])('sends %s to %s and nowhere else', (signal, exporter) => {
    const config = build();
    const reached = [...config.graph.downstream(block(config, 'otelcol.processor.batch "default"'))].map(
      ({ where }) => where,
    );
    const ends = next(config, 'otelcol.processor.batch "default"', signal);
    expect(ends).toHaveLength(1);
    expect(reached).toContain(exporter);
    expect([...ends, ...next(config, ends[0] ?? '', 'metrics')]).toContain(exporter);
  });

  test('says nothing of its own host when it asks the cloud', () => {
    const text = build({ cloud: 'gcp' }).files()['application-observability.alloy'] ?? '';
    const enabled = block(build({ cloud: 'gcp' }), 'otelcol.processor.resourcedetection "default"');
    for (const attribute of ['host.id', 'host.name', 'cloud.availability_zone', 'gcp.gce.instance.name']) {
      expect(enabled.literal(`gcp.resource_attributes.${attribute}.enabled`)).toBe(false);
    }
    expect(text).toContain('detectors = ["env", "gcp"]');
  });

  test('keeps what an application says of itself', () => {
    expect(block(build(), 'otelcol.processor.resourcedetection "default"').literal('override')).toBe(false);
  });

  test('writes the cluster name on every signal, quoted for OTTL', () => {
    const text = build({ clusterName: 'a"b' }).files()['application-observability.alloy'] ?? '';
    expect(text.split('set(attributes["k8s.cluster.name"], "a\\"b")')).toHaveLength(4);
  });

  test('brings the spans of a trace together when it has peers, before metrics are made', () => {
    const config = build({ peers: 'alloy-receiver-peers' });
    expect(next(config, 'otelcol.processor.transform "resource"', 'traces')).toEqual([
      'otelcol.exporter.loadbalancing "by_trace"',
    ]);
    expect(next(config, 'otelcol.receiver.otlp "by_trace"', 'traces')).toContain(
      'otelcol.connector.servicegraph "default"',
    );
    expect(
      block(config, 'otelcol.connector.spanmetrics "default"').literal('include_collector_instance_id'),
    ).toBe(true);
  });

  test('sends to the port on which its peers listen', () => {
    const config = build({ peers: 'alloy-receiver-peers' });
    const port = block(config, 'otelcol.exporter.loadbalancing "by_trace"').literal('resolver.dns.port');
    expect(block(config, 'otelcol.receiver.otlp "by_trace"').literal('grpc.endpoint')).toBe(
      `0.0.0.0:${port}`,
    );
  });

  test('needs no component below general availability', () => {
    expect(build({ peers: 'peers', cloud: 'gcp' }).stabilityNeeded).toBe('generally-available');
  });
});
