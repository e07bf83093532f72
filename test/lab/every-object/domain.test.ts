import { yamlOf } from '../../../lib/kubernetes/yaml';
import { checkSettings } from '../../../lib/lab/environment';
import { objectsWith } from './base';

const on = (domain?: string) =>
  objectsWith({ cluster: { name: 'lab', provider: 'other', domain } }).filter(
    ({ kind }) => kind !== 'CustomResourceDefinition',
  );

test('no address is left in the usual domain where the cluster has another', () => {
  const text = yamlOf(on('k8s.acme.example'));
  expect(text).not.toContain('cluster.local');
  expect(text).toContain('backend.observability-backend.svc.k8s.acme.example');
  expect(text).toContain('alloy-receiver.monitoring.svc.k8s.acme.example');
});

test('nothing else differs', () => {
  expect(yamlOf(on('k8s.acme.example')).replaceAll('.svc.k8s.acme.example', '.svc.cluster.local')).toBe(
    yamlOf(on()),
  );
});

test.each(['Cluster.local', 'cluster.local.', '.local', 'a b'])('the domain %j is refused', (domain) => {
  expect(() =>
    checkSettings({
      cluster: { name: 'lab', provider: 'kind', domain },
      destinations: { local: { kind: 'local' } },
    }),
  ).toThrow(
    `cluster.domain is ${JSON.stringify(domain)}, but it takes a DNS subdomain (1 to 253 lower-case letters, digits, hyphens and dots, a letter or a digit at both ends); give what follows svc in the names of Services.`,
  );
});
