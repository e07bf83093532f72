import { component, otlp, scrapePods } from './components';
import { at, manifests, only } from './manifests';

const cluster = manifests(scrapePods({ clustering: { enabled: true } })).find(
  ({ metadata }) => metadata.name === 'alloy-cluster',
);

test('the Service is reachable inside the cluster only', () => {
  expect(at(only('Service', manifests(otlp())), 'spec.type')).toBe('ClusterIP');
});

test('the Service has the metrics of Alloy and the ports of the configuration', () => {
  const ports = at(only('Service', manifests(otlp({ grpc: {}, http: {} }))), 'spec.ports');
  expect(ports).toEqual([
    { name: 'http-metrics', port: 12345, targetPort: 'http-metrics', protocol: 'TCP' },
    { name: 'otlp-grpc', port: 4317, targetPort: 'otlp-grpc', protocol: 'TCP', appProtocol: 'grpc' },
    { name: 'otlp-http', port: 4318, targetPort: 'otlp-http', protocol: 'TCP', appProtocol: 'http' },
  ]);
});

test('a port for datagrams is one in the Service', () => {
  const ports = at(
    only('Service', manifests(component('loki.source.gelf', { forwardTo: [] }))),
    'spec.ports.1',
  );
  expect(ports).toEqual({ name: 'gelf', port: 12201, targetPort: 'gelf', protocol: 'UDP' });
});

test('the Service selects the pods of its workload and of no other', () => {
  const list = manifests(otlp());
  expect(at(only('Service', list), 'spec.selector')).toEqual(
    at(only('Deployment', list), 'spec.selector.matchLabels'),
  );
});

test('members of a cluster find one another before they are ready', () => {
  expect(at(cluster, 'spec.publishNotReadyAddresses')).toBe(true);
});

test('the port of the cluster is called by a name that no mesh takes for HTTP', () => {
  expect(at(cluster, 'spec.ports.0.name')).toBe('tcp-cluster');
});
