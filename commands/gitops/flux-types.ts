interface FluxObject<Version extends string, Kind extends string, Spec> {
  readonly apiVersion: Version;
  readonly kind: Kind;
  readonly metadata: { readonly name: string; readonly namespace: string };
  readonly spec: Spec;
}

/** The part of Flux's source that is used: https://fluxcd.io/flux/components/source/gitrepositories/ */
export type GitRepository = FluxObject<
  'source.toolkit.fluxcd.io/v1',
  'GitRepository',
  {
    readonly interval: string;
    readonly url: string;
    readonly ref: { readonly branch: string };
  }
>;

/** The part of Flux's Kustomization that is used: https://fluxcd.io/flux/components/kustomize/kustomizations/ */
export type Kustomization = FluxObject<
  'kustomize.toolkit.fluxcd.io/v1',
  'Kustomization',
  {
    readonly interval: string;
    readonly retryInterval: string;
    readonly timeout: string;
    readonly path: string;
    readonly prune: boolean;
    readonly wait: boolean;
    readonly dependsOn?: readonly { readonly name: string }[];
    readonly sourceRef: { readonly kind: 'GitRepository'; readonly name: string };
  }
>;

/** A directory of kustomize, which is of another kind with the same name. */
export interface KustomizeDirectory {
  readonly apiVersion: 'kustomize.config.k8s.io/v1beta1';
  readonly kind: 'Kustomization';
  readonly resources: readonly string[];
}
