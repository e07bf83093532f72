import type { Builder, Dataquery } from '@grafana/grafana-foundation-sdk/cog';
import { DataqueryBuilder as Pyroscope } from '@grafana/grafana-foundation-sdk/grafanapyroscope';
import { DataqueryBuilder as Loki } from '@grafana/grafana-foundation-sdk/loki';
import { DataqueryBuilder as Prometheus, PromQueryFormat } from '@grafana/grafana-foundation-sdk/prometheus';
import { DataqueryBuilder as Tempo } from '@grafana/grafana-foundation-sdk/tempo';
import type { Panel } from '../panel';
import { dataSourceOf, type Query } from '../query';
import { reference } from './data-source';

/** The queries of a panel as Grafana asks them. */
export function targetsOf(panel: Panel): Builder<Dataquery>[] {
  return panel.queries.map((query, index) => target(panel, query, String.fromCharCode(65 + index)));
}

function target({ kind }: Panel, query: Query, refId: string): Builder<Dataquery> {
  const source = reference(dataSourceOf(query));
  const isNow = kind === 'stat' || kind === 'table';
  if ('promql' in query) {
    const asked = new Prometheus().refId(refId).expr(query.promql).datasource(source);
    if (query.legend !== undefined) asked.legendFormat(query.legend);
    if (kind === 'heatmap') return asked.range().format(PromQueryFormat.Heatmap);
    // Points that lead from a line to a trace: Prometheus has them of histograms alone.
    if (!isNow) return asked.range().exemplar(query.promql.includes('_bucket'));
    return kind === 'table' ? asked.instant().format(PromQueryFormat.Table) : asked.instant();
  }
  if ('logql' in query) {
    const asked = new Loki()
      .refId(refId)
      .expr(query.logql)
      .datasource(source)
      .queryType(isNow ? 'instant' : 'range');
    return query.legend === undefined ? asked : asked.legendFormat(query.legend);
  }
  if ('traceql' in query) {
    return new Tempo().refId(refId).query(query.traceql).queryType('traceql').limit(20).datasource(source);
  }
  if ('graph' in query) {
    return new Tempo().refId(refId).queryType('serviceMap').serviceMapQuery(query.graph).datasource(source);
  }
  return new Pyroscope()
    .refId(refId)
    .profileTypeId(query.profile)
    .labelSelector(query.selector)
    .groupBy([])
    .queryType('profile')
    .datasource(source);
}
