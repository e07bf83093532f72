import { DiscoveryKubernetes, DiscoveryRelabel } from '../../imports/alloy/discovery';
import {
  LokiProcess,
  LokiRelabel,
  LokiSourceApi,
  LokiSourceJournal,
  LokiWrite,
} from '../../imports/alloy/loki';
import {
  OtelcolAuthBasic,
  OtelcolExporterOtlphttp,
  OtelcolProcessorBatch,
  OtelcolReceiverGooglecloudpubsub,
  OtelcolReceiverOtlp,
} from '../../imports/alloy/otelcol';
import { PrometheusRemoteWrite, PrometheusScrape } from '../../imports/alloy/prometheus';
import { RemoteKubernetesSecret } from '../../imports/alloy/remote';
import { Graph, raw, type TopLevelBlock } from '../../lib/alloy';
import { signalOf } from '../../lib/alloy/signal';
import { messageOf, newConfig } from './new-config';
import { schemas } from './schemas';

const names = (blocks: Iterable<TopLevelBlock>) => [...blocks].map(({ where }) => where);

test('sources stand before what they feed, whatever the order of construction', () => {
  const config = newConfig();
  const write = new LokiWrite(config, 'w');
  const process = new LokiProcess(config, 'p', { forwardTo: [write.receiver] });
  new LokiSourceApi(config, 'in', { forwardTo: [process.receiver] });
  expect(names(config.graph.sorted)).toEqual(['loki.source.api "in"', 'loki.process "p"', 'loki.write "w"']);
});

test('blocks that nothing connects keep the order of construction', () => {
  const config = newConfig();
  for (const label of ['c', 'a', 'b']) new DiscoveryKubernetes(config, label, { role: 'pod' });
  expect(config.graph.sorted.map(({ label }) => label)).toEqual(['c', 'a', 'b']);
});

test('targets flow from discovery to scrape, metrics from scrape to write', () => {
  const config = newConfig();
  const pods = new DiscoveryKubernetes(config, 'pods', { role: 'pod' });
  const write = new PrometheusRemoteWrite(config, 'w');
  new PrometheusScrape(config, 's', { targets: pods.targets, forwardTo: [write.receiver] });
  expect(config.graph.edges.map(({ from, to, signal }) => [from.label, signal, to.label])).toEqual([
    ['pods', 'targets', 's'],
    ['s', 'metrics', 'w'],
  ]);
});

test('the attribute says which signal an OpenTelemetry component sends', () => {
  const config = newConfig();
  const exporter = new OtelcolExporterOtlphttp(config, 'e', { client: { endpoint: 'http://a' } });
  const output = { metrics: [exporter.input], logs: [exporter.input], traces: [exporter.input] };
  new OtelcolReceiverOtlp(config, 'r', { grpc: {}, output });
  expect(config.graph.edges.map(({ signal }) => signal).sort()).toEqual(['logs', 'metrics', 'traces']);
});

test('a secret and an authentication handler are values that flow to who uses them', () => {
  const config = newConfig();
  const secret = new RemoteKubernetesSecret(config, 's', { namespace: 'n', name: 's' });
  const auth = new OtelcolAuthBasic(config, 'a', { username: 'u', password: secret.data.get('password') });
  const client = { endpoint: 'http://a', auth: auth.handler };
  const exporter = new OtelcolExporterOtlphttp(config, 'e', { client });
  new OtelcolReceiverOtlp(config, 'r', { grpc: {}, output: { traces: [exporter.input] } });
  expect(config.graph.edges.map(({ from, to, signal }) => [from.label, signal, to.label])).toEqual([
    ['s', 'values', 'a'],
    ['a', 'values', 'e'],
    ['r', 'traces', 'e'],
  ]);
});

test('downstream is everything that data can reach', () => {
  const config = newConfig();
  const write = new LokiWrite(config, 'w');
  const process = new LokiProcess(config, 'p', { forwardTo: [write.receiver] });
  const source = new LokiSourceApi(config, 'in', { forwardTo: [process.receiver] });
  expect(names(config.graph.downstream(source))).toEqual(['loki.process "p"', 'loki.write "w"']);
  expect(names(config.graph.downstream(write))).toEqual([]);
});

test('a reference to a component of another configuration is refused', () => {
  const config = newConfig();
  const elsewhere = new LokiWrite(newConfig(), 'w');
  new LokiSourceApi(config, 'in', { forwardTo: [elsewhere.receiver] });
  expect(messageOf(() => config.graph.check())).toBe(
    'loki.source.api "in": forward_to: loki.write.w.receiver refers to a component that is not in this configuration; add it or refer to another.',
  );
});

test('a reference to a namesake in another configuration is refused', () => {
  const config = newConfig();
  new LokiWrite(config, 'w');
  const elsewhere = new LokiWrite(newConfig(), 'w');
  new LokiSourceApi(config, 'in', { forwardTo: [elsewhere.receiver] });
  expect(messageOf(() => config.graph.check())).toContain('refers to a component that is not in this');
});

test('components that refer to each other in a cycle are refused, with the way around', () => {
  const config = newConfig();
  const b = new OtelcolProcessorBatch(config, 'b', {
    output: { traces: [raw('otelcol.processor.batch.a.input')] },
  });
  new OtelcolProcessorBatch(config, 'a', { output: { traces: [b.input] } });
  expect(messageOf(() => config.graph.check())).toBe(
    'otelcol.processor.batch "b": components refer to each other in a cycle: otelcol.processor.batch "b" -> otelcol.processor.batch "a" -> otelcol.processor.batch "b"; break it.',
  );
});

test('a component that nothing feeds is refused', () => {
  const config = newConfig();
  new LokiWrite(config, 'w');
  expect(messageOf(() => config.graph.check())).toBe(
    'loki.write "w": nothing sends to its "receiver"; refer to it from a component, or remove it.',
  );
});

test('a receiver that takes its data from outside needs nobody to feed it', () => {
  const config = newConfig({ community: true });
  new OtelcolReceiverGooglecloudpubsub(config, 'in', { subscription: 'traces', output: {} });
  expect(() => config.graph.check()).not.toThrow();
});

test('a component may be there for its rules alone', () => {
  const config = newConfig();
  const { rules } = new LokiRelabel(config, 'rules', { forwardTo: [] });
  new LokiSourceJournal(config, 'journal', { relabelRules: rules, forwardTo: [] });
  expect(() => config.graph.check()).not.toThrow();
});

test('rules and targets may stay unused', () => {
  const config = newConfig();
  new DiscoveryRelabel(config, 'r', { targets: [] });
  expect(() => config.graph.check()).not.toThrow();
});

test('a graph of chosen blocks has the edges between them', () => {
  const config = newConfig();
  const write = new LokiWrite(config, 'w');
  const process = new LokiProcess(config, 'p', { forwardTo: [write.receiver] });
  expect(new Graph([process]).edges).toEqual([]);
  expect(new Graph([process, write]).edges).toHaveLength(1);
});

test('an export of unknown type is taken for what its name says in every component of the release', () => {
  const differ = schemas.flatMap(({ components }) =>
    Object.entries(components).flatMap(([component, { exports = {} }]) =>
      Object.entries(exports)
        .filter(([name, type]) => {
          const mention = {
            kind: 'export' as const,
            component,
            label: 'x',
            export: name,
            path: 'output.traces',
          };
          return signalOf(undefined, mention) !== signalOf(type, mention);
        })
        .map(([name]) => `${component}.${name}`),
    ),
  );
  expect(differ).toEqual([]);
});
