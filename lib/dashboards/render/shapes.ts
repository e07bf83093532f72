import type { Builder, Dataquery } from '@grafana/grafana-foundation-sdk/cog';
import type { DataSourceRef } from '@grafana/grafana-foundation-sdk/common';
import type {
  Panel as Built,
  DashboardLinkBuilder,
  FieldColor,
  ThresholdsConfig,
} from '@grafana/grafana-foundation-sdk/dashboard';
import { ThresholdsConfigBuilder, ThresholdsMode } from '@grafana/grafana-foundation-sdk/dashboard';
import type { Panel, PanelKind } from '../panel';
import { dataSourceOf } from '../query';
import { reference } from './data-source';
import { linksOf } from './links';
import { targetsOf } from './targets';

/** What every kind of panel of Grafana is told alike. */
export interface Common extends Builder<Built> {
  targets(targets: Builder<Dataquery>[]): this;
  title(title: string): this;
  description(description: string): this;
  datasource(datasource: DataSourceRef): this;
  span(width: number): this;
  height(height: number): this;
  unit(unit: string): this;
  noValue(text: string): this;
  thresholds(thresholds: Builder<ThresholdsConfig>): this;
  dataLinks(links: DashboardLinkBuilder[]): this;
}

export type Colour = Builder<FieldColor>;

/** Columns and rows of the grid: a dashboard has 24 columns. */
const sizes: Readonly<Record<PanelKind, readonly [width: number, height: number]>> = {
  stat: [4, 4],
  timeseries: [8, 8],
  bars: [8, 8],
  table: [24, 9],
  heatmap: [12, 8],
  logs: [24, 10],
  traces: [24, 9],
  nodeGraph: [24, 14],
  flameGraph: [24, 14],
};

/** Title, unit, text, queries, place and links. */
export function described<Panels extends Common>(
  builder: Panels,
  panel: Panel,
  there: ReadonlySet<string>,
): Panels {
  const [width, height] = sizes[panel.kind];
  const [first] = panel.queries;
  builder
    .title(panel.title)
    .description(panel.description)
    .unit(panel.unit)
    .targets(targetsOf(panel))
    .span(panel.width ?? width)
    .height(panel.height ?? height);
  if (first) builder.datasource(reference(dataSourceOf(first)));
  if (panel.whenEmpty !== undefined) builder.noValue(panel.whenEmpty);
  const links = linksOf(panel, there);
  if (links.length > 0) builder.dataLinks(links);
  if (panel.limits) builder.thresholds(thresholds(panel.limits));
  return builder;
}

function thresholds({ warning, error }: NonNullable<Panel['limits']>): ThresholdsConfigBuilder {
  const isFalling = error < warning;
  return new ThresholdsConfigBuilder().mode(ThresholdsMode.Absolute).steps(
    isFalling
      ? [
          { value: null, color: 'red' },
          { value: error, color: 'orange' },
          { value: warning, color: 'green' },
        ]
      : [
          { value: null, color: 'green' },
          { value: warning, color: 'orange' },
          { value: error, color: 'red' },
        ],
  );
}
