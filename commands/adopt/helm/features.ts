import { dnsName } from './destinations';
import { isRecord, type Values } from './values';

/** What a pipeline of ours is switched on by, with what it takes over. */
export interface FeatureResult {
  readonly pipelines: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Features that we have not, or not so. */
  readonly notes: readonly string[];
}

/** The chart's features and the pipelines that do the same, for the versions 2 to 4 of the chart. */
const features: Readonly<Record<string, readonly string[]>> = {
  annotationAutodiscovery: ['annotatedPods'],
  autoInstrumentation: ['beyla'],
  clusterEvents: ['clusterEvents'],
  clusterMetrics: ['kubelet', 'cadvisor', 'kubeStateMetrics'],
  costMetrics: ['costs'],
  hostMetrics: ['nodeExporter'],
  nodeLogs: ['nodeLogs'],
  podLogs: ['podLogs'],
  podLogsViaKubernetesApi: ['podLogs'],
  podLogsViaLoki: ['podLogs'],
  podLogsViaOpenTelemetry: ['podLogs'],
  profilesReceiver: ['pushedProfiles'],
  prometheusOperatorObjects: ['monitors'],
};

/** Features that say the same by what is in them. */
const missing: Readonly<Record<string, string>> = {
  kubernetesManifests: 'manifests of Kubernetes objects are not collected',
  podLogsObjects: 'objects of the kind PodLogs are not read; pods are chosen by pipelines.podLogs',
  windowsEventLogs: 'the collectors run on Linux only',
};

export function featuresOf(values: Values): FeatureResult {
  const pipelines: Record<string, Record<string, unknown>> = {};
  const notes: string[] = [];
  for (const [feature, names] of Object.entries(features)) {
    if (!values.isOn(feature, 'enabled')) continue;
    const to = values.at(feature, 'destinations');
    const destinations =
      Array.isArray(to) && to.length > 0 ? { destinations: to.map((one) => dnsName(String(one))) } : {};
    for (const name of names) pipelines[name] = { enabled: true, ...destinations };
    // Which collector runs a pipeline follows from what it needs.
    values.at(feature, 'collector');
  }
  profiles(values, pipelines);
  if (values.isOn('clusterMetrics', 'opencost', 'enabled')) pipelines.costs = { enabled: true };
  if (
    values.isOn('clusterMetrics', 'apiServer', 'enabled') ||
    values.isOn('clusterMetrics', 'controlPlane', 'enabled')
  ) {
    pipelines.apiServer = { enabled: true };
  }
  if (values.isOn('clusterMetrics', 'node-exporter', 'enabled')) pipelines.nodeExporter = { enabled: true };
  if (values.has('integrations', 'istio')) {
    values.at('integrations', 'istio');
    pipelines.mesh = { enabled: true };
  }
  if (values.has('integrations', 'alloy')) {
    values.at('integrations', 'alloy');
    pipelines.collectorHealth = { enabled: true };
  }
  const interval = values.text('global', 'scrapeInterval');
  if (interval !== undefined) {
    for (const name of [
      'kubelet',
      'cadvisor',
      'kubeStateMetrics',
      'nodeExporter',
      'annotatedPods',
      'apiServer',
    ])
      if (pipelines[name]) pipelines[name] = { ...pipelines[name], interval };
  }
  const namespaces = values.at('clusterEvents', 'namespaces');
  if (pipelines.clusterEvents && Array.isArray(namespaces) && namespaces.length > 0)
    pipelines.clusterEvents = { ...pipelines.clusterEvents, namespaces };
  for (const [feature, note] of Object.entries(missing))
    if (values.isOn(feature, 'enabled')) notes.push(`${feature}: ${note}.`);
  if (values.isOn('applicationObservability', 'enabled'))
    notes.push(
      'applicationObservability is always on here: OTLP on the ports 4317 and 4318 of alloy-receiver.',
    );
  values.at('selfReporting');
  return { pipelines, notes };
}

function profiles(values: Values, pipelines: Record<string, Record<string, unknown>>): void {
  if (!values.isOn('profiling', 'enabled')) return;
  const kinds = { ebpf: 'ebpfProfiles', java: 'javaProfiles', pprof: 'annotatedProfiles' };
  for (const [kind, name] of Object.entries(kinds)) {
    const setting = values.at('profiling', kind);
    // The chart profiles by all of them unless one is switched off.
    if (!(isRecord(setting) && setting.enabled === false)) pipelines[name] = { enabled: true };
  }
}
