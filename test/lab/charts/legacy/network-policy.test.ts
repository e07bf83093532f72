import { Chart, Testing } from 'cdk8s';
import { networkPolicy } from '../../../../lib/lab/charts/legacy/network-policy';
import { namespaces } from '../../../../lib/lab/namespaces';
import type { Senders } from '../../../../lib/workload';

function rules(senders: Senders): unknown {
  const chart = new Chart(Testing.app(), 'chart');
  networkPolicy(chart, senders, namespaces);
  const [policy] = Testing.synth(chart);
  return policy.spec.ingress;
}

const otlp = [
  { port: 4317, protocol: 'TCP' },
  { port: 4318, protocol: 'TCP' },
];

test('who may send to Alloy may send to the collector in its place, by OTLP', () => {
  const values = ['applications', 'shop'];
  expect(rules({ namespaces: values })).toEqual([
    {
      from: [
        {
          namespaceSelector: {
            matchExpressions: [{ key: 'kubernetes.io/metadata.name', operator: 'In', values }],
          },
        },
      ],
      ports: otlp,
    },
  ]);
});

test('every namespace may where that is said', () => {
  expect(rules({})).toEqual([{ from: [{ namespaceSelector: {} }], ports: otlp }]);
});
