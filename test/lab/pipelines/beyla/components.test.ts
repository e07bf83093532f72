import { OtelcolExporterDebug } from '../../../../imports/alloy/otelcol';
import { PrometheusRemoteWrite } from '../../../../imports/alloy/prometheus';
import { Beyla, type BeylaProps } from '../../../../lib/lab/pipelines/beyla/components';
import { deriveNeeds } from '../../../../lib/workload';
import { newConfig } from '../../../alloy/new-config';

function pipeline(props: Partial<BeylaProps> = {}) {
  const config = newConfig({ stability: 'experimental' });
  const metrics = new PrometheusRemoteWrite(config, 'sink', { endpoint: [{ url: 'http://sink' }] }).receiver;
  new Beyla(config, {
    clusterName: 'lab',
    namespaces: ['shop', 'cart'],
    exceptAnnotations: ['instrumentation.opentelemetry.io/inject-java'],
    traces: true,
    samplingRatio: 0.25,
    interval: '60s',
    destination: {
      metrics: [metrics],
      get traces() {
        return [new OtelcolExporterDebug(config, 'sink').input];
      },
    },
    ...props,
  });
  return config;
}

const text = (props?: Partial<BeylaProps>) => pipeline(props).files()['beyla.alloy'] ?? '';

test('programs of the named namespaces are instrumented', () => {
  const [, instrumented = ''] = text().split(/\n\t\tinstrument \{/, 2);
  expect(instrumented).toContain('namespace = "shop"');
  expect(text().match(/\n\t\tinstrument \{/g)).toHaveLength(2);
});

test('pods that ask for an agent are left alone in each of them', () => {
  const excluded = [
    ...text().matchAll(
      /exclude_instrument \{\n\t+kubernetes \{\n\t+namespace += "(\w+)"\n[^}]*"([^"]+)" = "\*"/g,
    ),
  ];
  expect(excluded.map(([, namespace, annotation]) => [namespace, annotation])).toEqual([
    ['shop', 'instrumentation.opentelemetry.io/inject-java'],
    ['cart', 'instrumentation.opentelemetry.io/inject-java'],
  ]);
});

test('programs that send OTLP already are left alone', () => {
  expect(text()).toContain('exclude_otel_instrumented_services = true');
});

test('spans are sampled by the share that was asked, or not made', () => {
  expect(text()).toMatch(/sampler \{\n\t+arg {2}= "0.25"\n\t+name = "parentbased_traceidratio"/);
  expect(text({ traces: false })).not.toMatch(/traces|output/);
});

test('its metrics keep the names of what they are about', () => {
  expect(text()).toMatch(/honor_labels += true/);
});

test('it runs on every node, shares nothing, and takes no SYS_ADMIN', () => {
  const needs = deriveNeeds(pipeline(), 'monitoring-nodes');
  expect([needs.clustered, needs.once]).toEqual([[], []]);
  expect(needs.node).toMatchObject([{ hostPid: true, root: true }]);
  expect(needs.node.flatMap(({ capabilities = [] }) => capabilities)).not.toContain('SYS_ADMIN');
});

test('it reads what it labels with, and no Secrets', () => {
  const reads = deriveNeeds(pipeline(), 'monitoring-nodes').reads;
  expect(reads).toMatchObject([
    { resources: ['pods', 'services', 'nodes'], verbs: ['list', 'watch'] },
    { resources: ['replicasets'], verbs: ['list', 'watch'] },
  ]);
});
