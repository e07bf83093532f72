import { type Dashboard, metrics, nodeGraph, row, table, timeseries } from '../../../../dashboards';
import { quantile, rate, ratio } from '../../../telemetry/dashboards/promql';
import { cluster } from '../../../telemetry/dashboards/variables';

const all = 'traces_service_graph_request_total{cluster=~"$cluster"}';
const failed = 'traces_service_graph_request_failed_total{cluster=~"$cluster"}';
const pair = 'client, server';

/** Who calls whom. */
export const serviceGraph = (): Dashboard => ({
  name: 'service-graph',
  title: 'Service graph',
  description: 'Who calls whom, how often, and with how many errors?',
  variables: [cluster('traces_service_graph_request_total')],
  rows: [
    row(
      'The graph',
      nodeGraph({
        title: 'Services and the calls between them',
        unit: 'none',
        description:
          'A red part of a ring is the share of errors. Click a node for its requests, and an edge for those between two services.',
        queries: [{ graph: '{cluster=~"$cluster"}' }],
      }),
    ),
    row(
      'The calls',
      table({
        title: 'Calls between services',
        unit: 'none',
        description:
          'Each pair of services. A pair that you do not expect is a dependency that nobody has written down.',
        queries: [metrics(rate(pair, all)), metrics(ratio(pair, failed, all))],
        columns: {
          client: 'Caller',
          server: 'Called',
          'Value #A': 'Calls a second',
          'Value #B': 'Share that failed',
        },
        links: [
          { title: 'What is called', to: 'service', labels: { service: 'server', cluster: '$cluster' } },
        ],
      }),
      timeseries({
        title: 'Duration as the caller sees it',
        unit: 's',
        description:
          '95 of 100 calls took no longer. If it is more than the called service says, the network or a queue takes the rest.',
        queries: [
          metrics(
            quantile(0.95, pair, 'traces_service_graph_request_client_seconds', 'cluster=~"$cluster"'),
            '{{client}} to {{server}}',
          ),
        ],
        width: 12,
      }),
      timeseries({
        title: 'Duration as the called service sees it',
        unit: 's',
        description: '95 of 100 calls took no longer. Open the called service where it rises.',
        queries: [
          metrics(
            quantile(0.95, pair, 'traces_service_graph_request_server_seconds', 'cluster=~"$cluster"'),
            '{{client}} to {{server}}',
          ),
        ],
        width: 12,
      }),
    ),
  ],
});
