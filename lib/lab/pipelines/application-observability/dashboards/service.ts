import {
  type Dashboard,
  lines,
  logs,
  metrics,
  row,
  stat,
  table,
  timeseries,
  traces,
  type Variable,
} from '../../../../dashboards';
import { toPod } from '../../../telemetry/dashboards/links';
import { orZero, quantile, rate, ratio, total } from '../../../telemetry/dashboards/promql';
import { cluster, namespace } from '../../../telemetry/dashboards/variables';
import { ofService, requests } from './requests';

const service: Variable = {
  name: 'service',
  title: 'Service',
  label: 'service_name',
  of: ['traces_span_metrics_calls_total{cluster=~"$cluster", namespace=~"$namespace"}'],
  one: true,
};
/** Calls of the service graph at whose one end the service is, by what is at the other end. */
const edges = (other: 'client' | 'server', end: 'client' | 'server') => {
  const selector = `{cluster=~"$cluster", ${end}="$service"}`;
  const calls = `traces_service_graph_request_total${selector}`;
  const failed = `traces_service_graph_request_failed_total${selector}`;
  return [metrics(rate(other, calls)), metrics(ratio(other, failed, calls))];
};
const pods = 'namespace=~"$namespace", cluster=~"$cluster", pod=~"$service-.*"';

/** One service from all sides. */
export const oneService = (): Dashboard => ({
  name: 'service',
  title: 'One service',
  description:
    'What does one service do: its operations, who calls it, whom it calls, its pods, logs and traces?',
  variables: [
    cluster('traces_span_metrics_calls_total'),
    namespace('traces_span_metrics_calls_total'),
    service,
  ],
  rows: [
    row(
      'Requests',
      stat({
        title: 'Calls',
        unit: 'reqps',
        description: 'Calls that the service took. If there are none, look at its pods below.',
        queries: [metrics(total(ofService.all))],
      }),
      stat({
        title: 'Failed calls',
        unit: 'percentunit',
        description: 'The share that ended with an error. The operations below say which, the traces why.',
        queries: [metrics(orZero(`${total(ofService.failed)} / ${total(ofService.all)}`))],
        limits: { warning: 0.01, error: 0.05 },
      }),
      timeseries({
        title: 'Duration',
        unit: 's',
        description:
          'Half of the calls, 95 and 99 of 100 took no longer. Click a point beside a line to see the trace of a call.',
        queries: [0.5, 0.95, 0.99].map((share) =>
          metrics(quantile(share, '', requests.duration, ofService.selector), `${share * 100} of 100`),
        ),
      }),
      timeseries({
        title: 'Calls by status of HTTP',
        unit: 'reqps',
        description:
          'Answers by their status. 5xx are errors of the service, 4xx mostly of those who call it.',
        queries: [metrics(rate('http_response_status_code', ofService.all), '{{http_response_status_code}}')],
        stacked: true,
      }),
    ),
    row(
      'Operations',
      table({
        title: 'Operations',
        unit: 'none',
        description:
          'What the service is asked for. Compare errors and durations: one slow operation can make the whole service look slow.',
        queries: [
          metrics(rate('span_name', ofService.all)),
          metrics(ratio('span_name', ofService.failed, ofService.all)),
          metrics(quantile(0.95, 'span_name', requests.duration, ofService.selector)),
        ],
        columns: {
          span_name: 'Operation',
          'Value #A': 'Calls a second',
          'Value #B': 'Share that failed',
          'Value #C': 'Seconds (95 of 100)',
        },
      }),
    ),
    row(
      'Callers and called',
      table({
        title: 'Who calls it',
        unit: 'none',
        description:
          'Services that call this one. If they see more errors than it reports, calls are lost on the way.',
        queries: edges('client', 'server'),
        columns: { client: 'Caller', 'Value #A': 'Calls a second', 'Value #B': 'Share that failed' },
        links: [{ title: 'This caller', to: 'service', labels: { service: 'client', cluster: '$cluster' } }],
        width: 12,
      }),
      table({
        title: 'Whom it calls',
        unit: 'none',
        description:
          'Services and databases that this one calls. One that is slow or fails makes this one slow or fail.',
        queries: edges('server', 'client'),
        columns: { server: 'Called', 'Value #A': 'Calls a second', 'Value #B': 'Share that failed' },
        links: [
          { title: 'What is called', to: 'service', labels: { service: 'server', cluster: '$cluster' } },
        ],
        width: 12,
        whenEmpty: 'It calls nothing',
      }),
    ),
    row(
      'Pods',
      timeseries({
        title: 'Processor',
        unit: 'cores',
        description:
          'What each pod uses. If one stands out, compare its share of the calls; if all are at their limit, give them more.',
        queries: [metrics(rate('pod', `container_cpu_usage_seconds_total{${pods}}`), '{{pod}}')],
        links: toPod,
      }),
      timeseries({
        title: 'Memory',
        unit: 'bytes',
        description:
          'The working set, by which the kubelet evicts. A line that only rises may be a leak: look at the heap.',
        queries: [metrics(`sum by (pod) (container_memory_working_set_bytes{${pods}})`, '{{pod}}')],
        links: toPod,
      }),
      timeseries({
        title: 'Restarts',
        unit: 'none',
        description:
          'Containers that were started again. Look at the last log lines before, and whether memory was at its limit.',
        queries: [
          metrics(
            `sum by (pod) (increase(kube_pod_container_status_restarts_total{${pods}}[$__rate_interval]))`,
            '{{pod}}',
          ),
        ],
      }),
    ),
    row(
      'Traces',
      traces({
        title: 'Failed requests',
        unit: 'none',
        description: 'Traces with an error in this service. Open one to see where it began.',
        queries: [{ traceql: '{resource.service.name="$service" && status=error}' }],
        whenEmpty: 'No request failed',
        width: 12,
      }),
      traces({
        title: 'Requests',
        unit: 'none',
        description:
          'Traces of this service. Sort by duration, and open a long one to see what it waited for.',
        queries: [{ traceql: '{resource.service.name="$service" && kind=server}' }],
        width: 12,
      }),
    ),
    row(
      'Logs',
      logs({
        title: 'Logs of the service',
        unit: 'none',
        description:
          'What the service prints. Open a line: its trace_id leads to the request that it belongs to.',
        queries: [lines('{cluster=~"$cluster", service_name="$service"}')],
      }),
    ),
  ],
});
