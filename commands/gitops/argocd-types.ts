/** The part of Argo CD's Application that is used: https://argo-cd.readthedocs.io/en/stable/user-guide/application-specification/ */
export interface Application {
  readonly apiVersion: 'argoproj.io/v1alpha1';
  readonly kind: 'Application';
  readonly metadata: {
    readonly name: string;
    readonly namespace: string;
    readonly annotations?: Readonly<Record<string, string>>;
    readonly finalizers: readonly string[];
  };
  readonly spec: {
    readonly project: string;
    readonly source: {
      readonly repoURL: string;
      readonly targetRevision: string;
      readonly path: string;
      readonly directory?: { readonly include: string };
    };
    readonly destination: { readonly server: string; readonly namespace?: string };
    readonly syncPolicy: {
      readonly automated: { readonly prune: boolean; readonly selfHeal: boolean };
      readonly syncOptions?: readonly string[];
      readonly retry: {
        readonly limit: number;
        readonly backoff: {
          readonly duration: string;
          readonly factor: number;
          readonly maxDuration: string;
        };
      };
    };
    readonly ignoreDifferences?: readonly {
      readonly group: string;
      readonly kind: string;
      readonly jqPathExpressions: readonly string[];
    }[];
  };
}
