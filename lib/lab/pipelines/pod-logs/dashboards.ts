import { bars, type Dashboard, lines, logs, row, stat, type Variable } from '../../../dashboards';
import { cluster, namespace } from '../../telemetry/dashboards/variables';

const asked = ['kube_pod_info', 'traces_span_metrics_calls_total', 'alloy_build_info'];
const service: Variable = {
  name: 'service',
  title: 'Service',
  label: 'service_name',
  of: ['traces_span_metrics_calls_total', 'alloy_build_info'],
};
const streams = '{cluster=~"$cluster", namespace=~"$namespace", service_name=~"$service"}';
const errors = `${streams} | detected_level=~"error|critical|fatal"`;

const podLogs = (): Dashboard => ({
  name: 'logs',
  title: 'Logs',
  description: 'What do services print, at which level, and which of them prints most?',
  variables: [cluster(...asked), namespace(...asked), service],
  rows: [
    row(
      'How many',
      stat({
        title: 'Lines in this time',
        unit: 'short',
        description: 'What the chosen services printed. None at all: choose fewer, or look at Collectors.',
        queries: [lines(`sum(count_over_time(${streams} [$__range]))`)],
        width: 6,
      }),
      stat({
        title: 'Errors in this time',
        unit: 'short',
        description:
          'Lines whose level says that something failed. Read them below, and open the trace of one.',
        queries: [lines(`sum(count_over_time(${errors} [$__range]))`)],
        limits: { warning: 1, error: 100 },
        whenEmpty: '0',
        width: 6,
      }),
      bars({
        title: 'By level',
        unit: 'short',
        description:
          'A band of errors that begins at once began with a change: look what was rolled out then.',
        queries: [
          lines(`sum by (detected_level) (count_over_time(${streams} [$__auto]))`, '{{detected_level}}'),
        ],
        stacked: true,
        width: 12,
        height: 8,
      }),
      bars({
        title: 'By service',
        unit: 'short',
        description:
          'Who prints most. A service that prints with each request costs more than its traces do.',
        queries: [
          lines(
            `topk(10, sum by (service_name) (count_over_time(${streams} [$__auto])))`,
            '{{service_name}}',
          ),
        ],
        stacked: true,
        width: 12,
      }),
      bars({
        title: 'By pod',
        unit: 'short',
        description:
          'Lines of each pod. One that prints more than its siblings is the one that is in trouble.',
        queries: [lines(`topk(10, sum by (pod) (count_over_time(${streams} [$__auto])))`, '{{pod}}')],
        stacked: true,
        width: 12,
      }),
    ),
    row(
      'Lines',
      logs({
        title: 'Errors',
        unit: 'none',
        description: 'Open a line: its trace_id leads to the request in which it happened.',
        queries: [lines(errors)],
        whenEmpty: 'No errors',
      }),
      logs({
        title: 'All lines',
        unit: 'none',
        description:
          'The newest lines of what was chosen above. Select some in the picture of levels to see those of that time.',
        queries: [lines(streams)],
      }),
    ),
  ],
});

export const podLogDashboards = (): readonly Dashboard[] => [podLogs()];
