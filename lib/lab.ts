import type { App } from 'cdk8s';
import { Alloy } from './charts/alloy';
import { Applications } from './charts/applications';
import { Backend } from './charts/backend';
import { CertManager } from './charts/cert-manager';
import { InjectionPolicy } from './charts/injection-policy';
import { InstrumentationChart } from './charts/instrumentation';
import { KubeStateMetrics } from './charts/kube-state-metrics';
import { Mesh, tellsMesh } from './charts/mesh';
import { Namespaces } from './charts/namespaces';
import { Opencost } from './charts/opencost';
import { OpentelemetryOperator } from './charts/opentelemetry-operator';
import { alloyReceiver } from './collectors/collectors';
import { localDestinationOf, type Settings } from './settings';

/**
 * The table of contents. The number in front of a chart is its place in the order of installation: the files are
 * named after the charts, and kubectl reads them by name.
 */
export function lab(app: App, settings: Settings): void {
  const { cluster, instrumentation, pipelines } = settings;
  new Namespaces(app, '00-namespaces', { settings });
  if (instrumentation.enforce) {
    new InjectionPolicy(app, '05-injection-policy', { kubernetesVersion: cluster.kubernetesVersion });
  }
  new CertManager(app, '10-cert-manager', { kubernetesVersion: cluster.kubernetesVersion });
  new OpentelemetryOperator(app, '20-opentelemetry-operator', { languages: instrumentation.languages });
  new Alloy(app, '30-alloy', settings);
  if (pipelines.kubeStateMetrics.enabled) new KubeStateMetrics(app, '32-kube-state-metrics');
  if (pipelines.costs.enabled) {
    new Opencost(app, '33-opencost', { ...pipelines.costs, clusterName: cluster.name });
  }
  new InstrumentationChart(app, '40-instrumentation', { instrumentation, receiver: alloyReceiver });
  if (tellsMesh(pipelines.mesh)) new Mesh(app, '42-mesh', pipelines.mesh);
  new Applications(app, '50-apps', settings);
  const local = localDestinationOf(settings);
  if (local) new Backend(app, '60-backend', local);
}
