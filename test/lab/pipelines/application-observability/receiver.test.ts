import { App, Chart } from 'cdk8s';
import { AlloyConfig, type Stability, type TopLevelBlock } from '../../../../lib/alloy';
import { localDestination } from '../../../../lib/lab/destinations/local/components';
import {
  ApplicationObservability,
  type ApplicationObservabilityProps,
} from '../../../../lib/lab/pipelines/application-observability/receiver';
import {
  ApplicationTraces,
  type ApplicationTracesProps,
} from '../../../../lib/lab/pipelines/application-observability/traces';

import { made } from './made';

interface Props {
  readonly applications?: Partial<ApplicationObservabilityProps>;
  readonly traces?: Partial<ApplicationTracesProps>;
}

function build({ applications, traces }: Props = {}, stability: Stability = 'generally-available') {
  const config = new AlloyConfig(new Chart(new App(), 'chart'), 'config', { stability });
  const destination = localDestination(config, {
    clusterName: 'lab',
    prometheusUrl: 'http://prometheus/api/v1/write',
    lokiUrl: 'http://loki/loki/api/v1/push',
    lokiOtlpUrl: 'http://loki/otlp',
    otlpUrl: 'http://tempo',
    pyroscopeUrl: 'http://pyroscope',
  });
  const { inputs } = new ApplicationTraces(config, { destination, metrics: made, ...traces });
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
  test.each(['metrics', 'logs', 'traces'])('takes %s through the same processors', (signal) => {
    const config = build();
    const path = ['otelcol.receiver.otlp "default"'];
    for (let step = 0; step < 7; step += 1) path.push(...next(config, path.at(-1) ?? '', signal));
    expect(path.slice(1)).toEqual([
      'otelcol.processor.memory_limiter "default"',
      'otelcol.processor.resourcedetection "default"',
      'otelcol.processor.transform "said"',
      'otelcol.processor.k8sattributes "sender"',
      'otelcol.processor.transform "sender"',
      'otelcol.processor.k8sattributes "default"',
      'otelcol.processor.transform "resource"',
    ]);
  });

  test('makes metrics from all traces and filters them beside that', () => {
    expect(next(build(), 'otelcol.processor.transform "resource"', 'traces')).toEqual([
      'otelcol.processor.transform "for_metrics"',
      'otelcol.processor.filter "spans"',
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
    const [end, ...others] = next(config, batch, signal);
    expect(others).toEqual([]);
    const ends = [end, ...config.graph.downstream(block(config, end ?? ''))].map((found) =>
      typeof found === 'string' ? found : found?.where,
    );
    expect(ends.filter((where) => /exporter\.otlp|remote_write/.test(where ?? ''))).toEqual([exporter]);
  });

  test('says nothing of its own host when it asks the cloud', () => {
    const text =
      build({ applications: { detectors: ['gcp'] } }).files()['application-observability.alloy'] ?? '';
    const enabled = block(
      build({ applications: { detectors: ['gcp'] } }),
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
    expect(text.split('set(resource.attributes["k8s.cluster.name"], "a\\"b")')).toHaveLength(4);
  });

  test('writes the share of traces that was kept on traces alone, as the fraction that Tempo reads', () => {
    const text =
      build({ applications: { keptBefore: 0.1 } }).files()['application-observability.alloy'] ?? '';
    expect(text.split('set(resource.attributes["sampling.kept_share"], 0.100000)')).toHaveLength(2);
  });

  test('one of several asks gRPC clients to connect anew', () => {
    const age = 'grpc.keepalive.server_parameters.max_connection_age';
    const receiver = 'otelcol.receiver.otlp "default"';
    expect(block(build({ applications: { oneOfSeveral: true } }), receiver).literal(age)).toBe('2m');
    expect(block(build(), receiver).literal(age)).toBeUndefined();
  });

  test('makes series of one pod that carry no name of it', () => {
    expect(build().files()['application-traces.alloy']).not.toContain('collector_instance_id');
  });

  test.each(['sender', 'default'])('lets nothing pass the look-up %s before all pods are known', (label) => {
    const lookUp = block(build(), `otelcol.processor.k8sattributes "${label}"`);
    expect(lookUp.literal('wait_for_metadata')).toBe(true);
    expect(lookUp.literal('wait_for_metadata_timeout')).toBe('1h');
  });

  test('takes more by gRPC and HTTP than the collector does by itself', () => {
    const receiver = block(build(), 'otelcol.receiver.otlp "default"');
    expect(receiver.literal('grpc.max_recv_msg_size')).toBe('32MiB');
    expect(receiver.literal('http.max_request_body_size')).toBe('32MiB');
  });

  test('hands on what another pod takes, however much of it there is', () => {
    const config = build({ applications: { traces: { byTraceTo: 'peers' } }, traces: { byTrace: true } });
    expect(block(config, 'otelcol.receiver.otlp "by_trace"').literal('grpc.max_recv_msg_size')).toBe('64MiB');
  });

  test('keeps traces that another pod does not take in one queue for all pods', () => {
    const config = build({ applications: { traces: { byTraceTo: 'peers' } }, traces: { byTrace: true } });
    const exporter = block(config, 'otelcol.exporter.loadbalancing "by_trace"');
    expect(exporter.literal('protocol.otlp.queue.enabled')).toBe(false);
    expect(exporter.literal('sending_queue.enabled')).toBe(true);
    expect(exporter.literal('sending_queue.sizer')).toBe('bytes');
    expect(exporter.literal('retry_on_failure.max_elapsed_time')).toBe('0s');
  });

  test.each([
    ['grpc', 'protocols.grpc.endpoint', '0.0.0.0:14250'],
    ['thrift-http', 'protocols.thrift_http.endpoint', '0.0.0.0:14268'],
    ['thrift-binary', 'protocols.thrift_binary.endpoint', '0.0.0.0:6832'],
    ['thrift-compact', 'protocols.thrift_compact.endpoint', '0.0.0.0:6831'],
  ] as const)('takes traces of Jaeger by %s at its port, and by nothing else', (protocol, path, endpoint) => {
    const config = build({
      applications: { receivers: { jaeger: { enabled: true, protocols: [protocol] } } },
    });
    const receiver = block(config, 'otelcol.receiver.jaeger "default"');
    expect(receiver.literal(path)).toBe(endpoint);
    expect(receiver.statement.body.statements[0]).toMatchObject({ body: { statements: { length: 1 } } });
    expect(next(config, receiver.where, 'traces')).toEqual(['otelcol.processor.memory_limiter "default"']);
  });

  test('takes traces of Zipkin', () => {
    const config = build({ applications: { receivers: { zipkin: { enabled: true } } } });
    const receiver = block(config, 'otelcol.receiver.zipkin "default"');
    expect(receiver.literal('endpoint')).toBe('0.0.0.0:9411');
    expect(next(config, receiver.where, 'traces')).toEqual(['otelcol.processor.memory_limiter "default"']);
  });

  test('receives nothing beside OTLP that it was not asked for', () => {
    const receivers = build().blocks.filter(({ component }) => component.startsWith('otelcol.receiver.'));
    expect(receivers.map(({ where }) => where)).toEqual(['otelcol.receiver.otlp "default"']);
  });

  test('counts metrics of delta temporality, which it drops unless it is told to convert them', () => {
    const delta = 'otelcol.processor.filter "delta"';
    const conversion = 'otelcol.processor.deltatocumulative "default"';
    expect(next(build(), 'otelcol.processor.batch "default"', 'metrics')).toEqual([delta]);
    const converting = build({ applications: { deltaMetrics: 'convert' } }, 'experimental');
    expect(next(converting, 'otelcol.processor.batch "default"', 'metrics')).toEqual([conversion]);
  });

  test('needs no component below general availability', () => {
    expect(
      build({
        applications: { detectors: ['gcp'], traces: { byTraceTo: 'peers' } },
        traces: { byTrace: true },
      }).stabilityNeeded,
    ).toBe('generally-available');
  });
});
