import { PanelBuilder, TextMode } from '@grafana/grafana-foundation-sdk/text';

/** Text in Markdown over the whole width. */
export function text(content: string): PanelBuilder {
  const rows = content.split('\n').length;
  return new PanelBuilder()
    .title('What there is')
    .description('Open one of the dashboards; what this environment does not collect is listed below them.')
    .mode(TextMode.Markdown)
    .content(content)
    .span(24)
    .height(Math.min(24, Math.max(6, Math.ceil(rows * 0.9) + 2)));
}
