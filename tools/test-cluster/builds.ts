import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');

/** Go programs that are built from one module of this directory. */
export interface Build {
  /** The module's directory here. */
  readonly module: string;
  /** What is built, and the name of the binary where it is not the last part of the package. */
  readonly packages: Readonly<Record<string, string>>;
  /** Kubernetes only: the release, which its programs take from the linker. */
  readonly release?: string;
}

/** The oldest Kubernetes that the lab is made for, and the newest that can be built; newest first. */
export const kubernetesVersions = ['1.37', '1.28'] as const;
export type KubernetesVersion = (typeof kubernetesVersions)[number];

export const etcd: Build = { module: 'etcd', packages: { etcd: 'go.etcd.io/etcd/server/v3' } };
export const kwok: Build = { module: 'kwok', packages: { kwok: 'sigs.k8s.io/kwok/cmd/kwok' } };
export const certManager: Build = {
  module: 'cert-manager',
  packages: { 'cert-manager': 'github.com/cert-manager/cert-manager/cmd/test-cluster' },
};

export function kubernetes(version: KubernetesVersion): Build {
  const module = `kubernetes-${version}`;
  const programs = ['kube-apiserver', 'kube-controller-manager', 'kube-scheduler', 'kubectl'];
  return {
    module,
    packages: Object.fromEntries(programs.map((name) => [name, `k8s.io/kubernetes/cmd/${name}`])),
    release: releaseOf(module),
  };
}

/** Everything that the test clusters need, the slowest first. */
export const builds: readonly Build[] = [...kubernetesVersions.map(kubernetes), kwok, certManager, etcd];

/** The directory of a module's sources. */
export function sources({ module }: Build): string {
  return join(__dirname, module);
}

/** Where the binaries of exactly these sources are, or would be. */
export function binaries(build: Build): string {
  return join(root, '.cache', 'test-cluster', `${build.module}-${fingerprint(sources(build))}`);
}

function fingerprint(directory: string): string {
  const hash = createHash('sha256');
  for (const file of readdirSync(directory).sort()) {
    hash.update(file).update(readFileSync(join(directory, file)));
  }
  return hash.digest('hex').slice(0, 16);
}

function releaseOf(module: string): string {
  const requirement = /k8s\.io\/kubernetes (v\S+)/.exec(
    readFileSync(join(__dirname, module, 'go.mod'), 'utf8'),
  );
  const release = requirement?.[1];
  if (release === undefined) {
    throw new Error(
      `tools/test-cluster/${module}/go.mod requires no k8s.io/kubernetes; add the release to test on.`,
    );
  }
  return release;
}
