import type { App } from 'cdk8s';
import { has } from '../kubernetes/versions';
import { legacyReceiverIn } from './addresses/legacy';
import { Alloy } from './charts/alloy';
import { Applications } from './charts/applications';
import { Backend } from './charts/backend';
import { CertManager } from './charts/cert-manager';
import { Dashboards } from './charts/dashboards';
import { InjectionPolicy } from './charts/injection-policy';
import { InstrumentationChart } from './charts/instrumentation';
import { KubeStateMetrics } from './charts/kube-state-metrics';
import { Legacy } from './charts/legacy';
import { Mesh, tellsMesh } from './charts/mesh';
import { Namespaces } from './charts/namespaces';
import { Observe } from './charts/observe';
import { Opencost } from './charts/opencost';
import { OpentelemetryOperator } from './charts/opentelemetry-operator';
import { alloyReceiverIn } from './collectors/collectors';
import { placementOf } from './collectors/placement';
import { sendersOf } from './collectors/senders';
import { shownDashboards } from './dashboards';
import { proxyEnvironment } from './destinations/connection/outward';
import { localDestinationOf, type Settings } from './environment';
import { addCharts } from './extension/charts';
import { changeObjects } from './extension/objects';
import { injectsAgents } from './injects-agents';
import { agentsSendLogs } from './instrumentation/agent-logs';
import { observingOf } from './instrumentation/observed/annotations';
import { injectedNamespaces } from './instrumentation/observed/namespaces';
import { namespaceNames } from './namespaces';
import { installsCertManager } from './settings/install';

/**
 * The table of contents. The number in front of a chart is its place in the order of installation: the files are
 * named after the charts, and kubectl reads them by name.
 */
export function lab(app: App, settings: Settings): void {
  const { cluster, images, install, instrumentation, observe, pipelines } = settings;
  const { kubernetesVersion } = cluster;
  const namespaces = namespaceNames(settings);
  const injected = injectedNamespaces(settings);
  const { applicationObservability } = pipelines;
  const proxy = settings.proxy && proxyEnvironment(settings.proxy, cluster.domain);
  new Namespaces(app, '00-namespaces', { settings });
  const injects = injectsAgents(settings);
  if (injects && instrumentation.enforce) {
    new InjectionPolicy(app, '05-injection-policy', {
      kubernetesVersion,
      namespaces: injected,
      operator: namespaces.operator,
    });
  }
  if (injects && installsCertManager(install))
    new CertManager(app, '10-cert-manager', { kubernetesVersion, namespaces });
  if (injects && install.operator !== false) {
    const { languages } = instrumentation;
    const { certificate } = install.operator;
    new OpentelemetryOperator(app, '20-opentelemetry-operator', {
      languages,
      namespaces,
      certificate,
      injectedNamespaces: injected,
    });
  }
  const isLegacy = applicationObservability.metricsFromTraces === 'legacy';
  // With the Agent and the collector in its place there may be nothing left for Alloy to do.
  if (!isLegacy || placementOf(settings).size > 0) new Alloy(app, '30-alloy', settings);
  if (isLegacy)
    new Legacy(app, '31-legacy', {
      clusterName: cluster.name,
      scraped: injected,
      senders: sendersOf(settings),
      namespaces,
    });
  if (pipelines.kubeStateMetrics.enabled && install.kubeStateMetrics)
    new KubeStateMetrics(app, '32-kube-state-metrics', { namespace: namespaces.monitoring });
  if (pipelines.costs.enabled) {
    new Opencost(app, '33-opencost', { ...pipelines.costs, clusterName: cluster.name, namespaces, proxy });
  }
  if (injects)
    new InstrumentationChart(app, '40-instrumentation', {
      instrumentation,
      applications: settings.applications,
      namespace: namespaces.collector,
      receiver: isLegacy ? legacyReceiverIn(namespaces) : alloyReceiverIn(namespaces),
      without: (['traces', 'metrics', 'logs'] as const).filter((signal) => !applicationObservability[signal]),
      sendsLogs: agentsSendLogs({ ...settings, podLogs: pipelines.podLogs, taken: applicationObservability }),
    });
  if (tellsMesh(pipelines.mesh))
    new Mesh(app, '42-mesh', { ...pipelines.mesh, namespace: namespaces.applications });
  if (injects && observe.length > 0 && has('mutatingAdmissionPolicies', kubernetesVersion)) {
    new Observe(app, '45-observe', { ...observingOf(settings), pullSecrets: images.pullSecrets });
  }
  new Applications(app, '50-apps', settings);
  const local = localDestinationOf(settings);
  const shown = shownDashboards(settings);
  if (shown.inBackend.length + shown.elsewhere.length > 0) {
    new Dashboards(app, '58-dashboards', { ...shown, settings: settings.dashboards, namespaces });
  }
  if (local) {
    const { metricsFromTraces } = applicationObservability;
    const storage = { ...local.storage, class: local.storage.class ?? settings.storage.class };
    const names = shown.inBackend.map(({ name }) => name);
    const dashboards = names.length > 0 ? { names, folder: settings.dashboards.folder } : undefined;
    new Backend(app, '60-backend', { ...local, storage, metricsFromTraces, dashboards, namespaces, proxy });
  }
  addCharts(app, settings);
  changeObjects(app, settings);
}
