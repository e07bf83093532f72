/** The resource attribute that Tempo's generator is told to divide by: its span_multiplier_key. */
export const keptShare = 'sampling.kept_share';

/**
 * OTTL statements on the resource of every signal: the cluster's name, which no detector knows on every
 * provider, and a service.namespace, without which services of two namespaces would count as one.
 *
 * @param keptBefore the share of traces that is kept before metrics are made from them, written on traces
 */
export function clusterStatements(clusterName: string, keptBefore?: number) {
  const statements = [
    `set(attributes["k8s.cluster.name"], ${JSON.stringify(clusterName)})`,
    'set(attributes["service.namespace"], attributes["k8s.namespace.name"]) where attributes["service.namespace"] == nil',
  ];
  const onResource = (more: readonly string[] = []) => [
    { context: 'resource' as const, statements: [...statements, ...more] },
  ];
  const share = keptBefore === undefined ? [] : [`set(attributes["${keptShare}"], ${double(keptBefore)})`];
  return { traceStatements: onResource(share), metricStatements: onResource(), logStatements: onResource() };
}

/** Tempo reads no whole numbers: pkg/util GetSpanMultiplier of modules/generator/processor. */
function double(value: number): string {
  return Number.isInteger(value) ? `${value}.0` : value.toFixed(6);
}
