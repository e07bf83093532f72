import { otlp } from './components';
import { at, changes, manifests } from './manifests';

const internalLoadBalancer = { sourceRanges: ['10.8.0.0/14'] };

test('an internal load balancer is a Service beside the other, which only its ranges of addresses reach', () => {
  const found = changes(manifests(otlp()), manifests(otlp(), { internalLoadBalancer }));
  expect(found.filter((line) => !/ports\[|selector/.test(line))).toEqual([
    '+ Service alloy-internal',
    '+ Service alloy-internal: spec.externalTrafficPolicy = Local',
    '+ Service alloy-internal: spec.loadBalancerSourceRanges has 10.8.0.0/14',
    '+ Service alloy-internal: spec.type = LoadBalancer',
    '+ NetworkPolicy alloy: spec.ingress[1].from[1].ipBlock.cidr = 10.8.0.0/14',
  ]);
});

test('GKE gives it an address inside the network', () => {
  const service = manifests(otlp(), { internalLoadBalancer }).find(
    ({ metadata }) => metadata.name === 'alloy-internal',
  );
  expect(at(service?.metadata, 'annotations')).toEqual({
    'networking.gke.io/load-balancer-type': 'Internal',
  });
});

test('it opens what the configuration opens, and not the server of Alloy itself', () => {
  const service = manifests(otlp(), { internalLoadBalancer }).find(
    ({ metadata }) => metadata.name === 'alloy-internal',
  );
  expect(at(service, 'spec.ports.0.port')).toBe(4317);
  expect(JSON.stringify(service)).not.toContain('12345');
});
