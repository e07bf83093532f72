import { pods } from '../../../lib/lab/checks/pods';
import { nameOf } from '../../../lib/lab/manifest';
import { objectsWith } from '../every-object/base';

const on = (provider: string, more: object = {}) =>
  objectsWith({ cluster: { name: 'lab', provider }, ...more });
/** The settings of the detector that the receiver has. */
const alloyText = (provider: string) =>
  on(provider)
    .flatMap(({ kind, data }) => (kind === 'ConfigMap' ? Object.values(Object(data)) : []))
    .join('\n');

test.each([
  ['kind', '["env"]'],
  ['gke-standard', '["env", "gcp"]'],
  ['eks', '["env", "eks", "ec2"]'],
  ['aks', '["env", "aks", "azure"]'],
  ['openshift', '["env", "openshift"]'],
  ['other', '["env"]'],
])('on %s the receiver asks %s where applications run', (provider, detectors) => {
  expect(alloyText(provider)).toMatch(new RegExp(`detectors += ${detectors.replace(/[[\]]/g, '\\$&')}`));
});

test.each(['gke-standard', 'eks', 'aks', 'openshift'])(
  'on %s it says nothing of its own node',
  (provider) => {
    const said = [
      ...alloyText(provider).matchAll(
        /(host\.\w+|cloud\.availability_zone|k8s\.cluster\.name) \{\n\s*enabled = (\w+)/g,
      ),
    ];
    expect(said.length).toBeGreaterThan(0);
    expect(said.map(([, , enabled]) => enabled)).toEqual(said.map(() => 'false'));
  },
);

const internal = { alloy: { receiver: { internalLoadBalancer: { sourceRanges: ['10.0.0.0/8'] } } } };

test.each([
  ['gke-standard', { 'networking.gke.io/load-balancer-type': 'Internal' }],
  ['eks', { 'service.beta.kubernetes.io/aws-load-balancer-scheme': 'internal' }],
  ['aks', { 'service.beta.kubernetes.io/azure-load-balancer-internal': 'true' }],
])('on %s a load balancer is kept inside the network', (provider, annotations) => {
  const service = on(provider, internal).find(({ metadata }) => metadata.name === 'alloy-receiver-internal');
  expect(service?.metadata.annotations).toMatchObject(annotations);
});

test.each(['kind', 'openshift', 'other'])('on %s no such load balancer is known', (provider) => {
  expect(() => on(provider, internal)).toThrow(
    `alloy.receiver.internalLoadBalancer is given, but cluster.provider is "${provider}", of which no load balancer inside the network is known; remove it, or use a cluster on GKE, EKS or AKS.`,
  );
});

describe('on OpenShift', () => {
  const objects = on('openshift', { instrumentation: { languages: ['java'] } });
  const onNode = pods(objects).filter(({ namespace }) => namespace === 'monitoring-nodes');

  test('pods name no user, but for those that look at the node', () => {
    const named = objects
      .filter(({ kind }) => !['SecurityContextConstraints', 'CustomResourceDefinition'].includes(kind))
      .filter((object) => /"(runAsUser|runAsGroup|fsGroup)":/.test(JSON.stringify(object)));
    expect(named.map(nameOf)).toEqual(['DaemonSet monitoring-nodes/alloy-node']);
  });

  test('those have constraints of their own, which admit what their components need and no more', () => {
    const [constraints] = objects.filter(({ kind }) => kind === 'SecurityContextConstraints');
    expect(constraints).toMatchObject({
      metadata: { name: 'monitoring-nodes-alloy-node' },
      users: ['system:serviceaccount:monitoring-nodes:alloy-node'],
      allowHostDirVolumePlugin: true,
      allowPrivilegedContainer: false,
      allowHostIPC: false,
    });
    expect(onNode.map(({ spec }) => spec.securityContext?.seLinuxOptions)).toEqual([{ type: 'spc_t' }]);
  });

  test('the agent of Go is refused, since its pod would need constraints too', () => {
    expect(() =>
      on('openshift', {
        applications: [{ name: 'a', language: 'go', image: 'example.com/a:1', port: 8080 }],
        instrumentation: { languages: ['go'] },
        loadGenerator: { enabled: false },
      }),
    ).toThrow(
      'applications[0].language is "go", whose agent reads the process by eBPF and needs a privileged container, but OpenShift admits none; use the variant "sidecar" or another cluster.',
    );
  });
});
