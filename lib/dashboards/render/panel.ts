import type { Builder } from '@grafana/grafana-foundation-sdk/cog';
import {
  BigValueColorMode,
  GraphDrawStyle,
  LegendDisplayMode,
  LegendPlacement,
  ReduceDataOptionsBuilder,
  StackingConfigBuilder,
  StackingMode,
  VisibilityMode,
  VizLegendOptionsBuilder,
} from '@grafana/grafana-foundation-sdk/common';
import {
  type Panel as Built,
  FieldColorBuilder,
  FieldColorModeId,
  PanelBuilder as Plain,
} from '@grafana/grafana-foundation-sdk/dashboard';
import { PanelBuilder as Heatmap } from '@grafana/grafana-foundation-sdk/heatmap';
import { PanelBuilder as Logs } from '@grafana/grafana-foundation-sdk/logs';
import { PanelBuilder as NodeGraph } from '@grafana/grafana-foundation-sdk/nodegraph';
import { PanelBuilder as Stat } from '@grafana/grafana-foundation-sdk/stat';
import { PanelBuilder as Table } from '@grafana/grafana-foundation-sdk/table';
import { PanelBuilder as Timeseries } from '@grafana/grafana-foundation-sdk/timeseries';
import type { Panel } from '../panel';
import { described } from './shapes';
import { columnsOf } from './table';

/** A panel as Grafana has it. @param there the names of the dashboards that there are */
export function panelOf(panel: Panel, there: ReadonlySet<string>): Builder<Built> {
  switch (panel.kind) {
    case 'stat':
      return described(stat(panel), panel, there);
    case 'timeseries':
    case 'bars':
      return described(graph(panel), panel, there);
    case 'table':
    case 'traces':
      return described(new Table().transformations(columnsOf(panel)), panel, there);
    case 'heatmap':
      return described(new Heatmap().calculate(false), panel, there);
    case 'logs':
      return described(new Logs().showTime(true).wrapLogMessage(true).enableLogDetails(true), panel, there);
    case 'nodeGraph':
      return described(new NodeGraph(), panel, there);
    case 'flameGraph':
      return described(new Plain().type('flamegraph'), panel, there);
  }
}

function stat({ limits }: Panel): Stat {
  return new Stat()
    .reduceOptions(new ReduceDataOptionsBuilder().calcs(['lastNotNull']))
    .colorMode(limits ? BigValueColorMode.Value : BigValueColorMode.None);
}

function graph({ kind, stacked, limits }: Panel): Timeseries {
  const legend = new VizLegendOptionsBuilder()
    .displayMode(LegendDisplayMode.List)
    .placement(LegendPlacement.Bottom)
    .showLegend(true);
  const graph = new Timeseries()
    .legend(legend)
    .min(0)
    .showPoints(VisibilityMode.Never)
    .drawStyle(kind === 'bars' ? GraphDrawStyle.Bars : GraphDrawStyle.Line)
    .fillOpacity(kind === 'bars' ? 80 : 10);
  if (stacked) graph.stacking(new StackingConfigBuilder().mode(StackingMode.Normal));
  return limits ? graph : graph.colorScheme(new FieldColorBuilder().mode(FieldColorModeId.PaletteClassic));
}
