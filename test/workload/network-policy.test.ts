import { component, idle, otlp, together } from './components';
import { at, manifests, only } from './manifests';

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

test('only Alloys reach the server of Alloy itself, from whatever namespace', () => {
  expect(at(only('NetworkPolicy', manifests(idle)), 'spec.ingress')).toEqual([
    {
      from: [{ namespaceSelector: {}, podSelector: { matchLabels: { 'app.kubernetes.io/name': 'alloy' } } }],
      ports: [{ port: 12345, protocol: 'TCP' }],
    },
  ]);
});

test('nothing limits what the collector sends', () => {
  expect(at(only('NetworkPolicy', manifests(idle)), 'spec.policyTypes')).toEqual(['Ingress']);
});
