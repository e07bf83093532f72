import type { TopLevelBlock } from '../../alloy';
import type { Absent, MetricSource } from '../../dashboards';

/** The metrics that Alloy has of a component only while one of the kind runs, by the beginning of their names. */
const owners: readonly (readonly [names: string, component: string])[] = [
  ['faro_receiver_', 'faro.receiver'],
  ['loki_process_', 'loki.process'],
  ['loki_write_', 'loki.write'],
  ['otelcol_connector_servicegraph_', 'otelcol.connector.servicegraph'],
  ['otelcol_exporter_', 'otelcol.exporter.otlp'],
  ['otelcol_loadbalancer_', 'otelcol.exporter.loadbalancing'],
  ['otelcol_processor_filter_', 'otelcol.processor.filter'],
  ['otelcol_processor_tail_sampling_', 'otelcol.processor.tail_sampling'],
  ['otelcol_receiver_', 'otelcol.receiver.'],
  ['prometheus_remote_', 'prometheus.remote_write'],
  ['pyroscope_write_', 'pyroscope.write'],
];

/** What collectors tell of themselves without what is about components that none of them runs. */
export function ofRunning(
  source: MetricSource,
  blocks: readonly TopLevelBlock[],
): { readonly source: MetricSource; readonly absent: readonly Absent[] } {
  const without = owners.filter(([, owner]) => !blocks.some(({ component }) => component.startsWith(owner)));
  const ownerOf = (name: string) => without.find(([names]) => name.startsWith(names))?.[1];
  const absent = without.map(([names, owner]) => ({
    why: `no collector runs ${owner.replace(/\.$/, '')}`,
    job: source.job,
    metrics: new Set([...source.series.keys()].filter((name) => name.startsWith(names))),
  }));
  const series = new Map([...source.series].filter(([name]) => ownerOf(name) === undefined));
  return { source: { ...source, series }, absent };
}

/** The job under which collectors tell of themselves. */
export const ownJob = 'integrations/alloy';
