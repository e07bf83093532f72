/** Keys of the k8s-monitoring chart's features: one beside the destinations tells its values from other YAML. */
const features =
  /^(?:clusterMetrics|hostMetrics|costMetrics|clusterEvents|podLogs\w*|nodeLogs|applicationObservability|autoInstrumentation|annotationAutodiscovery|prometheusOperatorObjects|profiling|profilesReceiver|integrations|selfReporting|collectors|alloy-\w+|cluster):/m;

/** Whether a text is the values of Grafana's chart k8s-monitoring, of its versions 2 to 4. */
export function isHelmValues(text: string): boolean {
  return (
    /^destinations:/m.test(text) && features.test(text) && !/^apiVersion:/m.test(text) && !/\{\{/.test(text)
  );
}
