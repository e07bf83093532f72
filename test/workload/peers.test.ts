import { OtelcolExporterLoadbalancing, OtelcolReceiverOtlp } from '../../imports/alloy/otelcol';
import { peersHost } from '../../lib/workload/peers';
import { otlp, together } from './components';
import { type Components, changes, manifests, workload } from './manifests';

/** A receiver on a port of its own, and an exporter that sends each trace to one of the pods behind a name. */
function byTrace(hostname: string): Components {
  return (config) => {
    const { input } = new OtelcolExporterLoadbalancing(config, 'by_trace', {
      routingKey: 'traceID',
      resolver: { dns: { hostname, port: '4319' } },
      protocol: { otlp: { client: {} } },
    });
    new OtelcolReceiverOtlp(config, 'apps', { grpc: {}, output: { traces: [input] } });
    new OtelcolReceiverOtlp(config, 'by_trace', { grpc: { endpoint: '0.0.0.0:4319' }, output: {} });
  };
}

test('replicas that send to one another get a headless Service and a port that is open to them alone', () => {
  const found = changes(manifests(otlp()), manifests(byTrace(peersHost('alloy', 'monitoring'))));
  expect([...found].sort()).toEqual(
    [
      '+ Workload alloy: pod.containers[alloy].ports[otlp-grpc-2].containerPort = 4319',
      '+ Workload alloy: pod.containers[alloy].ports[otlp-grpc-2].protocol = TCP',
      '+ Service alloy-peers',
      '+ Service alloy-peers: spec.clusterIP = None',
      '+ Service alloy-peers: spec.ports[otlp-grpc-2].appProtocol = grpc',
      '+ Service alloy-peers: spec.ports[otlp-grpc-2].port = 4319',
      '+ Service alloy-peers: spec.ports[otlp-grpc-2].protocol = TCP',
      '+ Service alloy-peers: spec.ports[otlp-grpc-2].targetPort = otlp-grpc-2',
      '+ Service alloy-peers: spec.selector.app.kubernetes.io/instance = alloy',
      '+ Service alloy-peers: spec.selector.app.kubernetes.io/name = alloy',
      '+ NetworkPolicy alloy: spec.ingress[2].from[0].podSelector.matchLabels.app.kubernetes.io/instance = alloy',
      '+ NetworkPolicy alloy: spec.ingress[2].from[0].podSelector.matchLabels.app.kubernetes.io/name = alloy',
      '+ NetworkPolicy alloy: spec.ingress[2].ports[0].port = 4319',
      '+ NetworkPolicy alloy: spec.ingress[2].ports[0].protocol = TCP',
    ].sort(),
  );
});

test('pods of another workload are no peers, and a port for them is open to the cluster', () => {
  const { ports } = workload(byTrace(peersHost('sampler', 'monitoring')));
  expect(ports.map(({ number, from }) => [number, from])).toEqual([
    [4317, 'cluster'],
    [4319, 'cluster'],
  ]);
});

test('the name of the peers is one that resolves in every namespace', () => {
  expect(peersHost('alloy-receiver', 'monitoring')).toBe('alloy-receiver-peers.monitoring.svc.cluster.local');
});

test('replicas that send nothing to one another have no Service for it', () => {
  const names = manifests(together(otlp()), { replicas: 2 }).map(({ metadata }) => metadata.name);
  expect(names).not.toContain('alloy-peers');
});
