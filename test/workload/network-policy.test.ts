import { component, idle, otlp, together } from './components';
import { at, type Components, manifests, only, type WorkloadProps } from './manifests';

const udp = component('loki.source.gelf', { forwardTo: [] });

test('pods of every namespace reach the ports that the configuration opens, and no others', () => {
  expect(at(only('NetworkPolicy', manifests(together(otlp(), udp))), 'spec.ingress.1')).toEqual({
    from: [{ namespaceSelector: {} }],
    ports: [
      { port: 4317, protocol: 'TCP' },
      { port: 12201, protocol: 'UDP' },
    ],
  });
});

const replicas = {
  podSelector: {
    matchLabels: { 'app.kubernetes.io/name': 'alloy', 'app.kubernetes.io/instance': 'alloy' },
  },
};

test('only its replicas reach the server of Alloy itself', () => {
  expect(at(only('NetworkPolicy', manifests(idle)), 'spec.ingress')).toEqual([
    { from: [replicas], ports: [{ port: 12345, protocol: 'TCP' }] },
  ]);
});

const rules = (components: Components, props: WorkloadProps) =>
  at(only('NetworkPolicy', manifests(components, props)), 'spec.ingress');

const inNamespaces = (...values: string[]) => ({
  namespaceSelector: { matchExpressions: [{ key: 'kubernetes.io/metadata.name', operator: 'In', values }] },
});

test('others reach the server of Alloy itself where they are named', () => {
  const sendersByPort = { 12345: { namespaces: ['prometheus'] } };
  expect(at(rules(idle, { sendersByPort }), '0.from')).toEqual([replicas, inNamespaces('prometheus')]);
});

test('with senders named, pods of other namespaces reach no port', () => {
  expect(at(rules(otlp(), { senders: { namespaces: ['shop', 'applications'] } }), '1.from')).toEqual([
    inNamespaces('shop', 'applications'),
  ]);
});

test('a port may have senders of its own, by their addresses too', () => {
  const sendersByPort = { 12201: { ranges: ['35.191.0.0/16'] } };
  const found = rules(together(otlp(), udp), { senders: { namespaces: ['shop'] }, sendersByPort });
  expect(at(found, '1.ports')).toEqual([{ port: 4317, protocol: 'TCP' }]);
  expect(at(found, '2')).toEqual({
    from: [{ namespaceSelector: {} }, { ipBlock: { cidr: '35.191.0.0/16' } }],
    ports: [{ port: 12201, protocol: 'UDP' }],
  });
});

test('who may use the load balancer reaches every port that it opens', () => {
  const found = rules(together(otlp(), udp), {
    internalLoadBalancer: { sourceRanges: ['10.0.0.0/8'] },
    sendersByPort: { 12201: { namespaces: ['shop'] } },
  });
  const range = { ipBlock: { cidr: '10.0.0.0/8' } };
  expect(at(found, '1.from')).toContainEqual(range);
  expect(at(found, '2.from')).toContainEqual(range);
});

test('nothing limits what the collector sends', () => {
  expect(at(only('NetworkPolicy', manifests(idle)), 'spec.policyTypes')).toEqual(['Ingress']);
});
