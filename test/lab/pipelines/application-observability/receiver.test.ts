import { App, Chart } from 'cdk8s';
import { AlloyConfig, type TopLevelBlock } from '../../../../lib/alloy';
import { localDestination } from '../../../../lib/lab/destinations/local/components';
import {
  ApplicationObservability,
  type ApplicationObservabilityProps,
} from '../../../../lib/lab/pipelines/application-observability/receiver';
import {
  ApplicationTraces,
  type ApplicationTracesProps,
} from '../../../../lib/lab/pipelines/application-observability/traces';

interface Props {
  readonly applications?: Partial<ApplicationObservabilityProps>;
  readonly traces?: Partial<ApplicationTracesProps>;
}

function build({ applications, traces }: Props = {}) {
  const config = new AlloyConfig(new Chart(new App(), 'chart'), 'config');
  const destination = localDestination(config, {
    clusterName: 'lab',
    prometheusUrl: 'http://prometheus/api/v1/write',
    lokiUrl: 'http://loki/loki/api/v1/push',
    lokiOtlpUrl: 'http://loki/otlp',
    otlpUrl: 'http://tempo',
    pyroscopeUrl: 'http://pyroscope',
  });
  const { inputs } = new ApplicationTraces(config, { destination, metrics: true, ...traces });
  new ApplicationObservability(config, { clusterName: 'lab', destination, traces: inputs, ...applications });
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
    ['metrics', 'default', 'prometheus.remote_write "local"'],
    ['metrics', 'from_traces', 'prometheus.remote_write "local"'],
    ['logs', 'default', 'otelcol.exporter.otlphttp "local_logs"'],
    ['traces', 'traces', 'otelcol.exporter.otlphttp "local_traces"'],
  ])('sends %s of the batch %s to %s and nowhere else', (signal, label, exporter) => {
    const config = build();
    const batch = `otelcol.processor.batch "${label}"`;
    const reached = [...config.graph.downstream(block(config, batch))].map(({ where }) => where);
    const ends = next(config, batch, signal);
    expect(ends).toHaveLength(1);
    expect(reached).toContain(exporter);
    expect([...ends, ...next(config, ends[0] ?? '', 'metrics')]).toContain(exporter);
  });

  test('says nothing of its own host when it asks the cloud', () => {
    const text = build({ applications: { cloud: 'gcp' } }).files()['application-observability.alloy'] ?? '';
    const enabled = block(
      build({ applications: { cloud: 'gcp' } }),
      'otelcol.processor.resourcedetection "default"',
    );
    for (const attribute of ['host.id', 'host.name', 'cloud.availability_zone', 'gcp.gce.instance.name']) {
      expect(enabled.literal(`gcp.resource_attributes.${attribute}.enabled`)).toBe(false);
    }
    expect(text).toContain('detectors = ["env", "gcp"]');
  });

  test('keeps what an application says of itself', () => {
    expect(block(build(), 'otelcol.processor.resourcedetection "default"').literal('override')).toBe(false);
  });

  test('writes the cluster name on every signal, quoted for OTTL', () => {
    const text =
      build({ applications: { clusterName: 'a"b' } }).files()['application-observability.alloy'] ?? '';
    expect(text.split('set(attributes["k8s.cluster.name"], "a\\"b")')).toHaveLength(4);
  });

  test('writes the share of traces that was kept on traces alone, as the fraction that Tempo reads', () => {
    const text =
      build({ applications: { keptBefore: 0.1 } }).files()['application-observability.alloy'] ?? '';
    expect(text.split('set(attributes["sampling.kept_share"], 0.100000)')).toHaveLength(2);
  });

  test('one of several asks gRPC clients to connect anew', () => {
    const age = 'grpc.keepalive.server_parameters.max_connection_age';
    const receiver = 'otelcol.receiver.otlp "default"';
    expect(block(build({ applications: { oneOfSeveral: true } }), receiver).literal(age)).toBe('2m');
    expect(block(build(), receiver).literal(age)).toBeUndefined();
  });

  test('needs no component below general availability', () => {
    expect(
      build({ applications: { cloud: 'gcp', traces: { byTraceTo: 'peers' } }, traces: { byTrace: true } })
        .stabilityNeeded,
    ).toBe('generally-available');
  });
});
