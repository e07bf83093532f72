import { App } from 'cdk8s';
import { legacyReceiverIn } from '../../../../lib/lab/addresses/legacy';
import { checkSettings } from '../../../../lib/lab/environment';
import { lab } from '../../../../lib/lab/lab';
import { namespaces } from '../../../../lib/lab/namespaces';

const legacyReceiver = legacyReceiverIn(namespaces);

type Manifest = {
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string };
  readonly spec?: { readonly [field: string]: unknown };
};

function manifests(metricsFromTraces: string): readonly Manifest[] {
  const app = new App();
  lab(
    app,
    checkSettings({
      cluster: { name: 'lab', provider: 'kind' },
      destinations: { local: { kind: 'local' } },
      pipelines: { applicationObservability: { metricsFromTraces } },
    }),
  );
  return app.charts.flatMap((chart) => chart.toJson() as Manifest[]);
}

const legacy = manifests('legacy');

function text(kind: string, name: string): string {
  return JSON.stringify(legacy.find((object) => object.kind === kind && object.metadata.name === name));
}

test('the Agent and the collector stand there in the mode legacy, and no Alloy receives', () => {
  const names = legacy.map(({ metadata }) => metadata.name);
  expect(names).toEqual(expect.arrayContaining(['grafana-agent', 'gateway']));
  expect(names).not.toContain('alloy-receiver');
});

test.each(['alloy', 'tempo', 'none'])('neither stands there in the mode %s', (mode) => {
  const names = manifests(mode).map(({ metadata }) => metadata.name);
  expect(names.filter((name) => name === 'grafana-agent' || name === 'gateway')).toEqual([]);
  expect(names).toContain('alloy-receiver');
});

test('agents and the sidecar send to the collector', () => {
  expect(text('Instrumentation', 'auto')).toContain(`http://${legacyReceiver.host}:4318`);
  expect(text('OpenTelemetryCollector', 'sidecar')).toContain(`${legacyReceiver.host}:4317`);
});

test('no list is empty that the API server would drop', () => {
  expect(text('NetworkPolicy', 'grafana-agent')).toContain('"policyTypes":["Ingress"]');
  expect(text('NetworkPolicy', 'grafana-agent')).not.toContain('"ingress"');
});

test('the ports of the collector say their targets, which the operator would write into the list otherwise', () => {
  const { ports } = legacy.find(({ metadata }) => metadata.name === 'gateway')?.spec ?? {};
  expect(ports).toEqual([
    { name: 'otlp-grpc', port: 4317, protocol: 'TCP', targetPort: 4317 },
    { name: 'otlp-http', port: 4318, protocol: 'TCP', targetPort: 4318 },
    { name: 'health', port: 13133, protocol: 'TCP', targetPort: 13133 },
  ]);
});

test('the operator names the Service of the collector as senders do', () => {
  const { name, namespace } = legacy.find(({ metadata }) => metadata.name === 'gateway')?.metadata ?? {};
  expect(legacyReceiver.host).toBe(`${name}-collector.${namespace}.svc.cluster.local`);
});

test('the backend lets the collector in', () => {
  expect(text('NetworkPolicy', 'backend')).toContain(
    '"kubernetes.io/metadata.name":"opentelemetry-collector"',
  );
});

test('metrics are made from all traces that come, and go where the traces go', () => {
  const { config } = legacy.find(({ metadata }) => metadata.name === 'gateway')?.spec ?? {};
  expect(config).toMatchObject({
    service: {
      pipelines: {
        traces: { exporters: ['otlp_http', 'span_metrics', 'service_graph'] },
        'metrics/from_traces': { receivers: ['span_metrics', 'service_graph'], exporters: ['otlp_http'] },
      },
    },
  });
});
