import { MimirRulesKubernetes } from '../../imports/alloy/mimir';
import { PrometheusExporterSelf, PrometheusScrape } from '../../imports/alloy/prometheus';
import { events, idle, otlp, remoteWrite, scrapePods, together, unix } from './components';
import { type Components, manifests, workload } from './manifests';

const clustering = { enabled: true };
const clusteredScrape = scrapePods({ clustering });

const self: Components = (config) => {
  const { targets } = new PrometheusExporterSelf(config, 'alloy');
  new PrometheusScrape(config, 'alloy', { targets, forwardTo: [] });
};

const rules: Components = (config) => {
  new MimirRulesKubernetes(config, 'rules', { address: 'http://mimir' });
};

test.each([
  ['needs nothing', idle, 'Deployment'],
  ['only receives', otlp(), 'Deployment'],
  ['keeps a write-ahead log', remoteWrite, 'StatefulSet'],
  ['remembers how far it has read', events(), 'StatefulSet'],
  ['shares its work in a cluster', clusteredScrape, 'StatefulSet'],
  ['looks at the node', unix(), 'DaemonSet'],
  ['looks at the node and keeps a write-ahead log', together(unix(), remoteWrite), 'DaemonSet'],
])('a configuration that %s gets its own kind of workload', (_, components, kind) => {
  expect(workload(components).kind).toBe(kind);
});

test('clustering that is switched off makes no StatefulSet', () => {
  expect(workload(scrapePods({ clustering: { enabled: false } })).kind).toBe('Deployment');
});

test('a DaemonSet may be asked for where nothing stands against it', () => {
  expect(workload(otlp(), { overrides: { kind: 'DaemonSet' } }).kind).toBe('DaemonSet');
});

test('a StatefulSet may be asked for where a Deployment would do', () => {
  expect(workload(otlp(), { overrides: { kind: 'StatefulSet' } }).kind).toBe('StatefulSet');
});

test('replicas may scrape themselves without clustering', () => {
  expect(workload(self, { replicas: 3 }).kind).toBe('Deployment');
});

test('a clustered scrape may have several replicas', () => {
  expect(workload(clusteredScrape, { replicas: 3 }).kind).toBe('StatefulSet');
});

test('several replicas that elect a leader form a cluster, and one alone does not', () => {
  const services = (replicas: number) =>
    manifests(rules, { replicas })
      .filter(({ kind }) => kind === 'Service')
      .map(({ metadata }) => metadata.name);
  expect([services(1), services(2)]).toEqual([['alloy'], ['alloy', 'alloy-cluster']]);
});

test('a scrape of pods of its own node runs on every node without clustering', () => {
  const selectors = [{ role: 'pod' as const, field: 'spec.nodeName=one' }];
  expect(workload(together(unix(), scrapePods({}, { selectors }))).kind).toBe('DaemonSet');
});

describe('refused is', () => {
  test.each<[what: string, build: () => unknown, sentence: string]>([
    [
      'a Deployment of what looks at the node',
      () => workload(unix(), { overrides: { kind: 'Deployment' } }),
      'alloy: a Deployment was asked for, but prometheus.exporter.unix "node" needs a collector on every node; ask for a DaemonSet or leave the kind out.',
    ],
    [
      'a StatefulSet of what looks at the node',
      () => workload(unix(), { overrides: { kind: 'StatefulSet' } }),
      'alloy: a StatefulSet was asked for, but prometheus.exporter.unix "node" needs a collector on every node; ask for a DaemonSet or leave the kind out.',
    ],
    [
      'a Deployment of what needs a claim',
      () => workload(remoteWrite, { overrides: { kind: 'Deployment' } }),
      'alloy: a Deployment was asked for, but prometheus.remote_write "metrics" keeps its write-ahead log, which must outlive the pod; ask for a StatefulSet or leave the kind out.',
    ],
    [
      'a Deployment of a cluster',
      () => workload(clusteredScrape, { overrides: { kind: 'Deployment' } }),
      'alloy: a Deployment was asked for, but prometheus.scrape "pods" shares its work with replicas that keep their names; ask for a StatefulSet or leave the kind out.',
    ],
    [
      'a DaemonSet of what needs a claim',
      () => workload(remoteWrite, { overrides: { kind: 'DaemonSet' } }),
      'alloy: a DaemonSet was asked for, but prometheus.remote_write "metrics" keeps its write-ahead log, for which a DaemonSet has no claim; ask for a StatefulSet or leave the kind out.',
    ],
    [
      'a DaemonSet of a clustered scrape with remote write',
      () => workload(together(clusteredScrape, remoteWrite), { overrides: { kind: 'DaemonSet' } }),
      'alloy: a DaemonSet was asked for, but prometheus.scrape "pods" shares its work in a cluster; ask for a StatefulSet or leave the kind out.',
    ],
    [
      'a cluster of what looks at the node',
      () => workload(together(unix(), clusteredScrape)),
      'alloy: prometheus.exporter.unix "node" needs a collector on every node, and prometheus.scrape "pods" shares its work in a cluster, which would hand it to other nodes; put them into two configurations.',
    ],
    [
      'replicas of a DaemonSet',
      () => workload(unix(), { replicas: 2 }),
      'alloy: 2 replicas were asked for, but it is a DaemonSet, which has one pod on every node; leave "replicas" out.',
    ],
    [
      'no replica',
      () => workload(otlp(), { replicas: 0 }),
      'alloy: 0 replicas were asked for; give a whole number from 1.',
    ],
    [
      'half a replica',
      () => workload(otlp(), { replicas: 1.5 }),
      'alloy: 1.5 replicas were asked for; give a whole number from 1.',
    ],
    [
      'several replicas that each send all events',
      () => workload(events(), { replicas: 2 }),
      'loki.source.kubernetes_events "cluster": 2 replicas run it, and every replica would send the same events; enable its clustering block, or run it in a workload with one replica.',
    ],
    [
      'several replicas that each scrape all pods',
      () => workload(scrapePods(), { replicas: 3 }),
      'prometheus.scrape "pods": 3 replicas run it, and every replica would scrape the same targets; enable its clustering block, or run it in a workload with one replica.',
    ],
    [
      'events on every node',
      () => workload(together(unix(), events())),
      'loki.source.kubernetes_events "cluster": a pod on every node runs it, and every replica would send the same events; run it in a workload with one replica.',
    ],
    [
      'rules written from every node',
      () => workload(together(unix(), rules)),
      'mimir.rules.kubernetes "rules": a pod on every node runs it, and every replica would write the same rules; run it in a workload with one replica.',
    ],
  ])('%s', (_, build, sentence) => {
    expect(build).toThrow(new Error(sentence));
  });
});

test('clustered events may have several replicas', () => {
  expect(workload(events({ clustering }), { replicas: 2 }).kind).toBe('StatefulSet');
});
