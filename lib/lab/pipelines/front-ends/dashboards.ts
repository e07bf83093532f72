import {
  bars,
  type Dashboard,
  lines,
  logs,
  metrics,
  row,
  stat,
  timeseries,
  traces,
} from '../../../dashboards';
import { cluster } from '../../telemetry/dashboards/variables';

const faro = 'cluster=~"$cluster", job="integrations/faro"';
const exceptions = `{${faro}, kind="exception"}`;
const vital = (name: string) =>
  `{${faro}, kind="measurement"} | logfmt | type="web-vitals" | ${name}!="" | unwrap ${name}`;

const frontEnds = (): Dashboard => ({
  name: 'front-ends',
  title: 'Front ends',
  about: 'pipelines.frontEnds',
  description: 'How do pages feel in the browser, and what fails there?',
  variables: [cluster('alloy_build_info', 'traces_span_metrics_calls_total')],
  rows: [
    row(
      'Pages',
      stat({
        title: 'Sessions in this time',
        unit: 'none',
        description:
          'Visits of which something was sent. None: does the page know the address of the receiver, and is its origin allowed?',
        queries: [lines(`count(sum by (session_id) (count_over_time({${faro}} [$__range])))`)],
        width: 6,
      }),
      stat({
        title: 'Exceptions in this time',
        unit: 'none',
        description:
          'What scripts did not catch. Read them below; the trace of one shows what the page asked for.',
        queries: [lines(`sum(count_over_time(${exceptions} [$__range]))`)],
        limits: { warning: 1, error: 50 },
        whenEmpty: '0',
        width: 6,
      }),
      bars({
        title: 'What is sent, by kind',
        unit: 'short',
        description:
          'Events, logs, measurements and exceptions. Much more of one kind than before: a page does it in a loop.',
        queries: [lines(`sum by (kind) (count_over_time({${faro}} [$__auto]))`, '{{kind}}')],
        stacked: true,
        width: 12,
      }),
      timeseries({
        title: 'Largest paint, 75 of 100 visits',
        unit: 'ms',
        description: 'Good is below 2,500 ms. Large pictures and slow answers make it long.',
        queries: [lines(`quantile_over_time(0.75, ${vital('lcp')} [$__auto]) by (service_name)`)],
      }),
      timeseries({
        title: 'Until the page answers a click, 75 of 100 visits',
        unit: 'ms',
        description: 'Good is below 200 ms. Long scripts make it long.',
        queries: [lines(`quantile_over_time(0.75, ${vital('inp')} [$__auto]) by (service_name)`)],
      }),
      timeseries({
        title: 'First byte, 75 of 100 visits',
        unit: 'ms',
        description: 'Good is below 800 ms. It is the server and the way to it: compare with Services.',
        queries: [lines(`quantile_over_time(0.75, ${vital('ttfb')} [$__auto]) by (service_name)`)],
      }),
    ),
    row(
      'What failed',
      logs({
        title: 'Exceptions',
        unit: 'none',
        description:
          'With the place in the source where source maps are allowed. session_id finds what the visitor did before.',
        queries: [lines(exceptions)],
        whenEmpty: 'No exceptions',
      }),
      traces({
        title: 'Requests of pages',
        unit: 'none',
        description: 'Traces that began in a browser: from the click through all services.',
        queries: [{ traceql: '{kind=client && resource.telemetry.sdk.language="webjs"}' }],
      }),
    ),
    row(
      'The receiver',
      timeseries({
        title: 'Exceptions and events that came',
        unit: 'cps',
        description:
          'Counted by the receiver. More here than in the panels above: lines were dropped, see Collectors.',
        queries: ['exceptions', 'events'].map((what) =>
          metrics(`sum(rate(faro_receiver_${what}_total{cluster=~"$cluster"}[$__rate_interval]))`, what),
        ),
        width: 12,
      }),
      timeseries({
        title: 'Requests above the rate',
        unit: 'reqps',
        description:
          'Refused by the limit of the settings: raise pipelines.frontEnds.rate, or find the page that sends so much.',
        queries: [
          metrics(
            'sum by (app) (rate(faro_receiver_rate_limiter_requests_total{cluster=~"$cluster", allowed="false"}[$__rate_interval]))',
            '{{app}}',
          ),
        ],
        whenEmpty: 'None was refused',
        width: 12,
      }),
    ),
  ],
});

export const frontEndDashboards = (): readonly Dashboard[] => [frontEnds()];
