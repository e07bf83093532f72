import { ApiObject, Chart } from 'cdk8s';
import { k8s } from 'cdk8s-plus-28';
import type { Construct } from 'constructs';
import { dashboardConfigMap } from '../../addresses/dashboards';
import type { DashboardFile } from '../../dashboards';
import { labels } from '../../labels';
import type { NamespaceNames } from '../../namespaces';
import type { DashboardsSettings } from '../../settings/dashboards';

export interface DashboardsProps {
  /** Those of the local backend. */
  readonly inBackend: readonly DashboardFile[];
  /** Those of a Grafana that is there. */
  readonly elsewhere: readonly DashboardFile[];
  readonly settings: DashboardsSettings;
  /** What the namespaces are called. */
  readonly namespaces: NamespaceNames;
}

/** Dashboards as objects that a Grafana reads. */
export class Dashboards extends Chart {
  constructor(scope: Construct, id: string, { inBackend, elsewhere, settings, namespaces }: DashboardsProps) {
    super(scope, id);
    for (const file of inBackend) this.configMap('backend', file, namespaces.backend);
    for (const file of elsewhere) {
      const namespace = settings.namespace ?? namespaces.monitoring;
      if (settings.as === 'sidecar') this.forSidecar(file, namespace, settings);
      else this.forOperator(file, namespace, settings);
    }
  }

  private configMap(
    of: string,
    { name, text }: DashboardFile,
    namespace: string,
    more: Pick<k8s.ObjectMeta, 'labels' | 'annotations'> = {},
  ): void {
    new k8s.KubeConfigMap(this, `${of}-${name}`, {
      metadata: {
        name: dashboardConfigMap(name),
        namespace,
        labels: { ...ownLabels(name), ...more.labels },
        annotations: more.annotations,
      },
      data: { [`${name}.json`]: text },
    });
  }

  /** The annotation names the folder where the sidecar is told to heed it: sidecar.dashboards.folderAnnotation of Grafana's chart. */
  private forSidecar(file: DashboardFile, namespace: string, { labels, folder }: DashboardsSettings): void {
    this.configMap('sidecar', file, namespace, {
      labels: { ...labels },
      annotations: { grafana_folder: folder },
    });
  }

  /** https://grafana.github.io/grafana-operator/docs/api/ */
  private forOperator(
    { name, text }: DashboardFile,
    namespace: string,
    { instances, folder }: DashboardsSettings,
  ): void {
    new ApiObject(this, `operator-${name}`, {
      apiVersion: 'grafana.integreatly.org/v1beta1',
      kind: 'GrafanaDashboard',
      metadata: { name: dashboardConfigMap(name), namespace, labels: ownLabels(name) },
      spec: {
        // Grafanas of any namespace.
        allowCrossNamespaceImport: true,
        instanceSelector: { matchLabels: { ...instances } },
        folder,
        json: text,
      },
    });
  }
}

function ownLabels(name: string) {
  return labels({ name: 'dashboard', instance: dashboardConfigMap(name), component: 'dashboard' });
}
