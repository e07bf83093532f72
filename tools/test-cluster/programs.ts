import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Build, binaries } from '../go-build/build';
import {
  certManager,
  etcd,
  type KubernetesVersion,
  kubernetes,
  kubernetesVersions,
  kwok,
  operator,
  ownNetwork,
} from './builds';

/** The programs of a cluster, as paths. */
export interface Programs {
  readonly etcd: string;
  readonly kubeApiserver: string;
  readonly kubeControllerManager: string;
  readonly kubeScheduler: string;
  readonly kubectl: string;
  readonly kwok: string;
  readonly certManager: string;
  readonly operator: string;
  readonly ownNetwork: string;
}

/**
 * The programs of one Kubernetes version. What KUBEBUILDER_ASSETS holds, the variable that controller-runtime's envtest
 * reads too, stands in for the newest version.
 * @throws Error when a program is not built.
 */
export function programs(version: KubernetesVersion): Programs {
  const build = kubernetes(version);
  const newest = version === kubernetesVersions[0];
  const find = (from: Build, name: string) => (newest ? asset(name) : undefined) ?? built(from, name);
  return {
    etcd: find(etcd, 'etcd'),
    kubeApiserver: find(build, 'kube-apiserver'),
    kubeControllerManager: find(build, 'kube-controller-manager'),
    kubeScheduler: find(build, 'kube-scheduler'),
    kubectl: find(build, 'kubectl'),
    kwok: built(kwok, 'kwok'),
    certManager: built(certManager, 'cert-manager'),
    operator: built(operator, 'operator'),
    ownNetwork: built(ownNetwork, 'own-network'),
  };
}

function asset(name: string): string | undefined {
  const { KUBEBUILDER_ASSETS } = process.env;
  if (!KUBEBUILDER_ASSETS) return undefined;
  const file = join(KUBEBUILDER_ASSETS, name);
  return existsSync(file) ? file : undefined;
}

function built(build: Build, name: string): string {
  const file = join(binaries(build), name);
  if (existsSync(file)) return file;
  throw new Error(
    `${name} of tools/${build.module} is not built; run npm run test:cluster, which builds it.`,
  );
}
