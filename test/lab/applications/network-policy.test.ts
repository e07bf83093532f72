import { Chart, Testing } from 'cdk8s';
import type { k8s } from 'cdk8s-plus-28';
import { networkPolicies } from '../../../lib/lab/applications/network-policy';
import { checkSettings } from '../../../lib/lab/environment';

/** The rules of each policy by its name, for an application that others may call. */
function ingress(
  from?: unknown,
  mesh: object = {},
): ReadonlyMap<string, readonly k8s.NetworkPolicyIngressRule[]> {
  const settings = checkSettings({
    cluster: { name: 'lab', provider: 'kind' },
    destinations: { local: { kind: 'local' } },
    pipelines: { mesh },
    applications: [
      {
        name: 'shop',
        language: 'java',
        image: 'docker.io/example/shop:1.0.0',
        port: 8080,
        ...(from ? { from } : {}),
      },
    ],
  });
  const chart = new Chart(Testing.app(), 'chart');
  networkPolicies(chart, settings);
  return new Map(Testing.synth(chart).map(({ metadata, spec }) => [metadata.name, spec.ingress]));
}

const name = 'kubernetes.io/metadata.name';

test('applications reach one another, the collectors reach them, and nobody else does', () => {
  expect([...ingress()]).toEqual([
    [
      'all.applications',
      [
        {
          from: [
            { podSelector: {} },
            {
              namespaceSelector: {
                matchExpressions: [{ key: name, operator: 'In', values: ['monitoring', 'monitoring-nodes'] }],
              },
              podSelector: { matchLabels: { 'app.kubernetes.io/name': 'alloy' } },
            },
          ],
        },
      ],
    ],
  ]);
});

test('pods of namespaces that are named call an application at its port', () => {
  expect(ingress(['ingress-nginx']).get('shop')).toEqual([
    {
      from: [
        {
          namespaceSelector: { matchExpressions: [{ key: name, operator: 'In', values: ['ingress-nginx'] }] },
        },
      ],
      ports: [{ port: 8080, protocol: 'TCP' }],
    },
  ]);
});

test('with all, load balancers call it too', () => {
  expect(ingress('all').get('shop')).toEqual([{ ports: [{ port: 8080, protocol: 'TCP' }] }]);
});

test('in an ambient mesh the probes of the kubelet and the tunnels of other pods of the mesh arrive', () => {
  const found = ingress(['gateways'], { enabled: true, mode: 'ambient' });
  expect(found.get('all.applications')?.[0]?.from).toContainEqual({ ipBlock: { cidr: '169.254.7.127/32' } });
  expect(found.get('shop')?.[0]?.ports).toContainEqual({ port: 15008, protocol: 'TCP' });
});

test('without applications there is nothing to limit', () => {
  const settings = checkSettings({
    cluster: { name: 'lab', provider: 'kind' },
    destinations: { local: { kind: 'local' } },
  });
  const chart = new Chart(Testing.app(), 'chart');
  networkPolicies(chart, settings);
  expect(Testing.synth(chart)).toEqual([]);
});
