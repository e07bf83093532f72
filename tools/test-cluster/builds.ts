import type { Build } from '../go-build/build';
import { requirement } from '../go-build/requirement';

const operatorModule = 'github.com/open-telemetry/opentelemetry-operator';

/** The oldest Kubernetes that the lab is made for, and the newest that can be built; newest first. */
export const kubernetesVersions = ['1.37', '1.28'] as const;
export type KubernetesVersion = (typeof kubernetesVersions)[number];

export const etcd: Build = { module: 'test-cluster/etcd', packages: { etcd: 'go.etcd.io/etcd/server/v3' } };
export const kwok: Build = { module: 'test-cluster/kwok', packages: { kwok: 'sigs.k8s.io/kwok/cmd/kwok' } };
export const certManager: Build = {
  module: 'test-cluster/cert-manager',
  packages: { 'cert-manager': 'github.com/cert-manager/cert-manager/cmd/test-cluster' },
};

/** The newest OpenTelemetry operator whose module the Go proxy still serves: test/cluster/operator-differences.ts. */
export const operator: Build = {
  module: 'test-cluster/operator',
  packages: { operator: operatorModule },
  // Without them it does not know its version, and asks for collectors of none.
  linkerFlags: ['version', 'otelCol'].map(
    (name) =>
      `-X ${operatorModule}/internal/version.${name}=${requirement('test-cluster/operator', operatorModule).slice(1)}`,
  ),
};
export const ownNetwork: Build = {
  module: 'test-cluster/own-network',
  packages: { 'own-network': 'test-cluster/own-network' },
};

export function kubernetes(version: KubernetesVersion): Build {
  const programs = ['kube-apiserver', 'kube-controller-manager', 'kube-scheduler', 'kubectl'];
  return {
    module: moduleOf(version),
    packages: Object.fromEntries(programs.map((name) => [name, `k8s.io/kubernetes/cmd/${name}`])),
    linkerFlags: versionFlags(releaseOf(version)),
  };
}

/** The release that a version stands for: `v1.37.0`. */
export function releaseOf(version: KubernetesVersion): string {
  return requirement(moduleOf(version), 'k8s.io/kubernetes');
}

/** Everything that the test clusters need, the slowest first. */
export const builds: readonly Build[] = [
  ...kubernetesVersions.map(kubernetes),
  kwok,
  operator,
  certManager,
  etcd,
  ownNetwork,
];

function moduleOf(version: KubernetesVersion): string {
  return `test-cluster/kubernetes-${version}`;
}

/** The version that the programs of Kubernetes report. */
function versionFlags(release: string): readonly string[] {
  const [major, minor] = release.slice(1).split('.');
  return ['k8s.io/component-base/version', 'k8s.io/client-go/pkg/version'].flatMap((name) => [
    `-X ${name}.gitVersion=${release}`,
    `-X ${name}.gitMajor=${major}`,
    `-X ${name}.gitMinor=${minor}`,
  ]);
}
