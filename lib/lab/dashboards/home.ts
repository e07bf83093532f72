import { type CheckedDashboard, type Dashboard, metrics, row, stat, uidOf } from '../../dashboards';
import { home } from '../../dashboards/home';
import { orZero } from '../telemetry/dashboards/promql';

/** The page that links all others. */
export const homeDashboard = (): Dashboard => ({
  name: home,
  title: 'Home',
  description: 'Where to begin.',
  rows: [
    row(
      'Now',
      stat({
        title: 'Services that answer',
        unit: 'none',
        description: 'Services that took a call. Open Services if it is fewer than you know of.',
        queries: [
          metrics(
            'count(count by (service_name) (rate(traces_span_metrics_calls_total[$__rate_interval]) > 0))',
          ),
        ],
        width: 6,
      }),
      stat({
        title: 'Failed calls',
        unit: 'percentunit',
        description: 'The share of calls that ended with an error. Open Services if it is above 1 %.',
        queries: [
          metrics(
            orZero(
              'sum(rate(traces_span_metrics_calls_total{status_code="STATUS_CODE_ERROR"}[$__rate_interval])) / sum(rate(traces_span_metrics_calls_total[$__rate_interval]))',
            ),
          ),
        ],
        limits: { warning: 0.01, error: 0.05 },
        width: 6,
      }),
      stat({
        title: 'Pods that do not run',
        unit: 'none',
        description: 'Pods that wait or failed. Open Pods, which says why.',
        queries: [metrics(orZero('sum(kube_pod_status_phase{phase=~"Pending|Failed|Unknown"})'))],
        limits: { warning: 1, error: 10 },
        width: 6,
      }),
      stat({
        title: 'Collectors',
        unit: 'none',
        description: 'Alloys that tell of themselves. Open Collectors if it is fewer than their pods.',
        queries: [metrics('count(alloy_build_info)')],
        width: 6,
      }),
    ),
  ],
});

/** Links to what there is, and what is not there with the reason, in Markdown. */
export function overview(checked: readonly CheckedDashboard[]): string {
  const shown = checked.filter(({ rows }) => rows.length > 0);
  const links = shown.map(
    ({ dashboard: { name, title, description } }) => `| [${title}](/d/${uidOf(name)}) | ${description} |`,
  );
  const off = checked.flatMap(leftOut);
  return [
    '| | |',
    '|---|---|',
    ...links,
    ...(off.length === 0 ? [] : ['', '**Not shown here:**', '', ...off]),
  ].join('\n');
}

/** A line for each reason. */
function leftOut({ dashboard: { title }, rows, leftOut }: CheckedDashboard): readonly string[] {
  const whys = [...new Set(leftOut.map(({ why }) => why))];
  if (rows.length === 0 && whys.length > 0) {
    const reasons = [...new Set(whys.flatMap((why) => why.split(' and ')))];
    const off = reasons.filter((reason) => reason.endsWith(' is off'));
    return [`- **${title}**: ${(off.length > 0 ? off : reasons).join(', ')}.`];
  }
  return whys.map((why) => {
    const panels = leftOut.filter((one) => one.why === why).map(({ panel }) => `*${panel}*`);
    return `- **${title}** without ${[...new Set(panels)].join(', ')}: ${why}.`;
  });
}
