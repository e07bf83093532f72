import type { TelemetrySettings } from '../../settings/telemetry';
import { attribute, fill } from './statements';

/** What is the same for all that is sent from one cluster. */
export interface EnvironmentAttributes extends Pick<TelemetrySettings, 'environment' | 'attributes'> {
  readonly clusterName: string;
}

const [named, former] = ['deployment.environment.name', 'deployment.environment'] as const;

/**
 * OTTL statements that fill in cluster, environment and attributes of one's own. What a sender says counts more. The environment
 * gets both of its names, that of the semantic conventions since 1.27 and the one before, which pages of Grafana ask for.
 */
export function environmentStatements(given: EnvironmentAttributes): readonly string[] {
  const { clusterName, environment, attributes } = given;
  return [
    fill('k8s.cluster.name', JSON.stringify(clusterName)),
    fill(named, attribute(former)),
    ...(environment === undefined ? [] : [fill(named, JSON.stringify(environment))]),
    fill(former, attribute(named)),
    ...Object.entries(attributes).map(([name, value]) => fill(name, JSON.stringify(value))),
  ];
}

/** The same as labels of metrics, log streams and profiles, which a label of the same name takes precedence over. */
export function environmentLabels(given: EnvironmentAttributes): Readonly<Record<string, string>> {
  const { clusterName, environment, attributes } = given;
  const all = {
    ...attributes,
    ...(environment === undefined ? {} : { [named]: environment, [former]: environment }),
  };
  const labels = Object.entries(all).map(([name, value]) => [labelOf(name), value]);
  return { ...Object.fromEntries(labels), cluster: clusterName };
}

/** https://prometheus.io/docs/concepts/data_model/#metric-names-and-labels */
export function labelOf(attribute: string): string {
  return attribute.replace(/[^a-zA-Z0-9_]/g, '_');
}
