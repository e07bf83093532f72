import { posix } from 'node:path';
import type { File } from './files';
import type { GitRepository, Kustomization, KustomizeDirectory } from './flux-types';
import type { Repository } from './request';

const namespace = 'flux-system';

/**
 * A Kustomization of Flux for each chart, each waiting for the one before, and one of all of them.
 *
 * Flux takes directories, and dist/ is flat: so each Kustomization gets a directory that refers to its one file there.
 * Flux lets kustomize read the whole repository, though nothing outside it; `kubectl apply -k` does not, and refuses
 * these directories: https://pkg.go.dev/github.com/fluxcd/pkg/kustomize#SecureBuild
 */
export function fluxFiles(name: string, charts: readonly string[], repository: Repository): readonly File[] {
  const { url, branch, manifests, definitions } = repository;
  const source: GitRepository = {
    apiVersion: 'source.toolkit.fluxcd.io/v1',
    kind: 'GitRepository',
    metadata: { name, namespace },
    spec: { interval: '1m', url, ref: { branch } },
  };
  const stages = charts.map((chart, index) =>
    kustomization({
      name: `${name}-${chart}`,
      source: name,
      path: `${definitions}/stages/${chart}`,
      wait: true,
      after: charts.slice(0, index).at(-1),
    }),
  );
  // It applies itself as well, so it must not wait for what it applies.
  const all = kustomization({ name, source: name, path: definitions, wait: false });
  return [
    // Without it Flux would take the stages, too, as parts of this directory.
    { file: 'kustomization.yaml', objects: [directory(['source.yaml', 'stages.yaml'])] },
    { file: 'source.yaml', objects: [source, all] },
    { file: 'stages.yaml', objects: stages },
    ...charts.map((chart) => ({
      file: `stages/${chart}/kustomization.yaml`,
      objects: [directory([posix.relative(`${definitions}/stages/${chart}`, `${manifests}/${chart}.yaml`)])],
    })),
  ];
}

interface Step {
  readonly name: string;
  /** The GitRepository, whose name the names of the stages begin with. */
  readonly source: string;
  readonly path: string;
  /** Whether it is ready only when everything that it applied is, which is what dependsOn looks at. */
  readonly wait: boolean;
  /** The chart before. */
  readonly after?: string;
}

function kustomization({ name, source, path, wait, after }: Step): Kustomization {
  return {
    apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
    kind: 'Kustomization',
    metadata: { name, namespace },
    spec: {
      interval: '10m',
      // Webhooks take a minute to answer the first time.
      retryInterval: '30s',
      timeout: '10m',
      path: `./${path}`,
      prune: true,
      wait,
      ...(after === undefined ? {} : { dependsOn: [{ name: `${source}-${after}` }] }),
      sourceRef: { kind: 'GitRepository', name: source },
    },
  };
}

function directory(resources: readonly string[]): KustomizeDirectory {
  return { apiVersion: 'kustomize.config.k8s.io/v1beta1', kind: 'Kustomization', resources };
}
