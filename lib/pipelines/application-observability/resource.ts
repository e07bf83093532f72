/**
 * OTTL statements on the resource of every signal: the cluster's name, which no detector knows on every
 * provider, and a service.namespace, without which services of two namespaces would count as one.
 */
export function clusterStatements(clusterName: string) {
  const statements = [
    `set(attributes["k8s.cluster.name"], ${JSON.stringify(clusterName)})`,
    'set(attributes["service.namespace"], attributes["k8s.namespace.name"]) where attributes["service.namespace"] == nil',
  ];
  const onResource = [{ context: 'resource' as const, statements }];
  return { traceStatements: onResource, metricStatements: onResource, logStatements: onResource };
}
