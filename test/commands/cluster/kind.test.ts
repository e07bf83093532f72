import { shellText } from '../../../commands/cluster/cluster-command';
import { kindCommands } from '../../../commands/cluster/kind';
import type { ClusterSettings } from '../../../lib/lab/environment';

const cluster: ClusterSettings = {
  name: 'lab',
  provider: 'kind',
  domain: 'cluster.local',
  kubernetesVersion: '1.36',
};

test('a cluster is made with two nodes of the environment’s version, by digest', () => {
  expect(kindCommands('create', cluster).map(shellText)).toEqual([
    `# a cluster of Kubernetes 1.36 with two nodes, as the context kind-lab
kind create cluster --name=lab --wait=5m --config=- <<'EOF'
kind: Cluster
apiVersion: kind.x-k8s.io/v1alpha4
nodes:
  - role: control-plane
    image: kindest/node:v1.36.4@sha256:099e049362a1526b2db71494e1947aae99bd16290d7c895f2b7ea312e3cbfaed
  - role: worker
    image: kindest/node:v1.36.4@sha256:099e049362a1526b2db71494e1947aae99bd16290d7c895f2b7ea312e3cbfaed
EOF`,
  ]);
});

test('a cluster is deleted by its name', () => {
  expect(kindCommands('delete', cluster).map(({ args }) => args)).toEqual([
    ['delete', 'cluster', '--name=lab'],
  ]);
});

test('a version that kind has no image of is refused', () => {
  expect(() => kindCommands('create', { ...cluster, kubernetesVersion: '1.99' })).toThrow(
    'cluster.kubernetesVersion is "1.99", but kind has node images for 1.28, 1.29, 1.30, 1.31, 1.32, 1.33, 1.34, 1.35, 1.36, 1.37; choose one of these, or add the image to lib/cluster-commands/node-images.ts.',
  );
});
