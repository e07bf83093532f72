import type { Application } from './argocd-types';
import type { File } from './files';
import type { Repository } from './request';

const namespace = 'argocd';

/**
 * Applications for Argo CD, one for each chart, and one of all of them. Argo CD reads a directory without its
 * subdirectories, so each Application takes its one file of the flat manifests by name, and nothing is copied.
 */
export function argocdFiles(
  name: string,
  charts: readonly string[],
  repository: Repository,
): readonly File[] {
  return [
    { file: 'argocd-cm.yaml', objects: [settings] },
    { file: 'root.yaml', objects: [root(name, repository)] },
    ...charts.map((chart) => ({
      file: `applications/${chart}.yaml`,
      objects: [applicationOf(name, chart, repository)],
    })),
  ];
}

/** The Application of Applications: it brings them about in waves, each when the one before is healthy. */
function root(name: string, { url, branch, definitions }: Repository): Application {
  return application(name, {
    source: { repoURL: url, targetRevision: branch, path: `${definitions}/applications` },
    destination: { server, namespace },
  });
}

function applicationOf(name: string, chart: string, { url, branch, manifests }: Repository): Application {
  return application(
    `${name}-${chart}`,
    {
      source: {
        repoURL: url,
        targetRevision: branch,
        path: manifests,
        directory: { include: `${chart}.yaml` },
      },
      destination: { server },
      // Written by cert-manager's cainjector, and so in no manifest.
      ignoreDifferences: [
        ...['MutatingWebhookConfiguration', 'ValidatingWebhookConfiguration'].map((kind) => ({
          group: 'admissionregistration.k8s.io',
          kind,
          jqPathExpressions: ['.webhooks[]?.clientConfig.caBundle'],
        })),
        {
          group: 'apiextensions.k8s.io',
          kind: 'CustomResourceDefinition',
          jqPathExpressions: ['.spec.conversion.webhook.clientConfig.caBundle'],
        },
      ],
    },
    {
      'argocd.argoproj.io/sync-wave': String(Number.parseInt(chart, 10)),
      // The API server says what differs, so that its defaults are no difference.
      'argocd.argoproj.io/compare-options': 'ServerSideDiff=true',
    },
  );
}

const server = 'https://kubernetes.default.svc';

function application(
  name: string,
  spec: Pick<Application['spec'], 'source' | 'destination' | 'ignoreDifferences'>,
  annotations?: Readonly<Record<string, string>>,
): Application {
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: {
      name,
      namespace,
      ...(annotations === undefined ? {} : { annotations }),
      // Deleting the Application deletes what it made, the last wave first.
      finalizers: ['resources-finalizer.argocd.argoproj.io'],
    },
    spec: {
      project: 'default',
      ...spec,
      syncPolicy: {
        automated: { prune: true, selfHeal: true },
        // Server-side, because a definition may be larger than the annotation of the other way.
        syncOptions: ['ServerSideApply=true', 'RespectIgnoreDifferences=true'],
        // Webhooks take some minutes to answer the first time; without a retry a failed sync stays failed.
        retry: { limit: 10, backoff: { duration: '10s', factor: 2, maxDuration: '3m' } },
      },
    },
  };
}

/**
 * What the installation of Argo CD itself has to be told. Since 1.8 an Application is healthy as soon as it exists, and
 * waves of Applications would not wait; and the tracking by label that Argo CD 2 begins with would overwrite
 * `app.kubernetes.io/instance`, by which the lab's workloads are told apart.
 */
const settings = {
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name: 'argocd-cm', namespace, labels: { 'app.kubernetes.io/part-of': 'argocd' } },
  data: {
    'application.resourceTrackingMethod': 'annotation',
    'resource.customizations.health.argoproj.io_Application': `local health = { status = "Progressing", message = "not synced yet" }
local status = obj.status or {}
local operation = status.operationState or {}
if status.health ~= nil and operation.phase == "Succeeded" then
  health.status = status.health.status
  health.message = status.health.message or ""
end
return health
`,
  },
};
