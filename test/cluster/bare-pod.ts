import type { k8s } from 'cdk8s-plus-28';
import type { TestCluster } from '../../tools/test-cluster/cluster';
import type { KubectlResult } from '../../tools/test-cluster/kubectl';

export interface BarePod {
  readonly annotations?: Readonly<Record<string, string>>;
  readonly namespace?: string;
  /** @default one, called app */
  readonly containers?: readonly Pick<k8s.Container, 'name' | 'env'>[];
}

/** A pod of nobody, as it would be after admission: it is not kept. */
export function admit(
  cluster: TestCluster,
  { annotations = {}, namespace = 'applications', containers = [{ name: 'app' }] }: BarePod,
): Promise<KubectlResult> {
  const securityContext = {
    allowPrivilegeEscalation: false,
    capabilities: { drop: ['ALL'] },
    runAsNonRoot: true,
    seccompProfile: { type: 'RuntimeDefault' },
  };
  const pod = {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { generateName: 'asked-', namespace, annotations },
    spec: {
      containers: containers.map((container) => ({
        image: 'docker.io/library/app:1',
        securityContext,
        ...container,
      })),
    },
  };
  const args = ['create', '--dry-run=server', '--output=json', '--filename=-'];
  return cluster.kubectl.try(args, JSON.stringify(pod));
}
