import {
  type Dashboard,
  heatmap,
  type Link,
  metrics,
  row,
  stat,
  table,
  timeseries,
} from '../../../../dashboards';
import { orZero, quantile, rate, ratio, total } from '../../../telemetry/dashboards/promql';
import { cluster, namespace } from '../../../telemetry/dashboards/variables';
import { requests } from './requests';

const toService: readonly Link[] = [
  { title: 'This service', to: 'service', labels: { service: 'service_name', cluster: '$cluster' } },
  { title: 'Its logs', to: 'logs', labels: { service: 'service_name', cluster: '$cluster' } },
];

/** Rate, errors and duration of every service. */
export const services = (): Dashboard => ({
  name: 'services',
  title: 'Services',
  description: 'Which service is slow, fails, or is asked more than usual?',
  variables: [cluster('traces_span_metrics_calls_total'), namespace('traces_span_metrics_calls_total')],
  rows: [
    row(
      'All services',
      stat({
        title: 'Services that answer',
        unit: 'none',
        description:
          'Services that took a call. If it falls, look in the table below for the one that is gone, and at its pods.',
        queries: [metrics(`count(sum by (service_name) (rate(${requests.all}[$__rate_interval])) > 0)`)],
      }),
      stat({
        title: 'Requests',
        unit: 'reqps',
        description:
          'Calls that all services took. If it changes without a reason that you know, look at who calls in the service graph.',
        queries: [metrics(total(requests.all))],
      }),
      stat({
        title: 'Failed requests',
        unit: 'percentunit',
        description:
          'The share of calls that ended with an error. If it is above 1 %, open the service with the most of them below.',
        queries: [metrics(orZero(`${total(requests.failed)} / ${total(requests.all)}`))],
        limits: { warning: 0.01, error: 0.05 },
      }),
      stat({
        title: 'Duration, 95 of 100 calls',
        unit: 's',
        description:
          '95 of 100 calls took no longer. If it rises, compare the services below and open the slowest.',
        queries: [metrics(quantile(0.95, '', requests.duration, requests.selector))],
      }),
      heatmap({
        title: 'How long calls take',
        unit: 's',
        description:
          'How many calls took how long. Two bands are two kinds of calls: find them by operation in the dashboard of the service.',
        queries: [metrics(rate('le', `${requests.duration}_bucket{${requests.selector}}`), '{{le}}')],
        width: 8,
      }),
    ),
    row(
      'By service',
      table({
        title: 'Services now',
        unit: 'none',
        description: 'Click a service to see its operations, callers, pods, logs and traces.',
        queries: [
          metrics(rate('service_name', requests.all)),
          metrics(ratio('service_name', requests.failed, requests.all)),
          metrics(quantile(0.95, 'service_name', requests.duration, requests.selector)),
        ],
        columns: {
          service_name: 'Service',
          'Value #A': 'Calls a second',
          'Value #B': 'Share that failed',
          'Value #C': 'Seconds (95 of 100)',
        },
        links: toService,
      }),
      timeseries({
        title: 'Calls',
        unit: 'reqps',
        description:
          'Calls that each service took. A line that ends is a service that nobody reaches any more.',
        queries: [metrics(rate('service_name', requests.all), '{{service_name}}')],
        links: toService,
      }),
      timeseries({
        title: 'Share of failed calls',
        unit: 'percentunit',
        description: 'Click a line that rises: the dashboard of the service says which operation fails.',
        queries: [metrics(ratio('service_name', requests.failed, requests.all), '{{service_name}}')],
        links: toService,
      }),
      timeseries({
        title: 'Duration, 95 of 100 calls',
        unit: 's',
        description: 'Each point beside a line is a call: click it to see its trace.',
        queries: [
          metrics(quantile(0.95, 'service_name', requests.duration, requests.selector), '{{service_name}}'),
        ],
        links: toService,
      }),
    ),
  ],
});
