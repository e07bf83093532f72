import { OtelcolProcessorTailSampling, OtelcolReceiverOtlp } from '../../../imports/alloy/otelcol';
import { otlp } from '../components';
import { at, changes, manifests, only } from '../manifests';
import { tailSampling } from '../tail-sampling';

const list = manifests(tailSampling, { replicas: 2 });

test('pods that decide about whole traces are a StatefulSet, so that their number stays while they are replaced', () => {
  expect(only('StatefulSet', list).metadata.name).toBe('alloy');
});

test('collectors find each of the pods by a headless Service', () => {
  const peers = list.find(({ kind, metadata }) => kind === 'Service' && metadata.name === 'alloy-peers');
  expect([at(peers, 'spec.clusterIP'), at(peers, 'spec.ports.0.port')]).toEqual(['None', 4317]);
});

test('no Service divides connections among them, since a trace would go to a pod that does not have the rest', () => {
  const service = list.find(({ kind, metadata }) => kind === 'Service' && metadata.name === 'alloy');
  expect(at(service, 'spec.ports')).toEqual([expect.objectContaining({ name: 'http-metrics' })]);
});

test('collectors of the namespace may send to them, and other pods may not', () => {
  const found = changes(manifests(otlp(), { replicas: 2 }), list);
  expect(found.filter((line) => line.includes('NetworkPolicy'))).toEqual([
    '- NetworkPolicy alloy: spec.ingress[1].from[0].namespaceSelector = {}',
    '+ NetworkPolicy alloy: spec.ingress[1].from[0].podSelector.matchLabels.app.kubernetes.io/name = alloy',
  ]);
});

test('with collectors named, exactly their pods may, wherever they are', () => {
  const collectors = [{ name: 'alloy-receiver', namespace: 'monitoring' }];
  const policy = only('NetworkPolicy', manifests(tailSampling, { replicas: 2, collectors }));
  expect(at(policy, 'spec.ingress.1.from')).toEqual([
    {
      namespaceSelector: {
        matchExpressions: [{ key: 'kubernetes.io/metadata.name', operator: 'In', values: ['monitoring'] }],
      },
      podSelector: {
        matchLabels: {
          'app.kubernetes.io/name': 'alloy',
          'app.kubernetes.io/instance': 'alloy-receiver',
        },
      },
    },
  ]);
});

test('pods that only filter traces are a Deployment, which may grow', () => {
  const filtering = manifests((config) => {
    const { input } = new OtelcolProcessorTailSampling(config, 'x', {
      policy: [
        {
          name: 'probes',
          type: 'drop',
          drop: { dropSubPolicy: [{ name: 'probe', type: 'latency', latency: { thresholdMs: 1 } }] },
        },
        { name: 'all', type: 'always_sample' },
      ],
      output: {},
    });
    new OtelcolReceiverOtlp(config, 'x', { grpc: {}, output: { traces: [input] } });
  });
  expect(only('Deployment', filtering).metadata.name).toBe('alloy');
});
