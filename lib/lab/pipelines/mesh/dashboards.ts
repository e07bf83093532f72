import { type Dashboard, metrics, row, stat, table, timeseries } from '../../../dashboards';
import { orZero, quantile, rate, ratio } from '../../telemetry/dashboards/promql';
import { cluster } from '../../telemetry/dashboards/variables';

const here = 'cluster=~"$cluster"';
const pair = 'source_workload, destination_workload';
// Both ends tell of a call; ambient meshes have no source that does.
const all = `istio_requests_total{${here}, reporter=~"destination|waypoint"}`;
const failed = `istio_requests_total{${here}, reporter=~"destination|waypoint", response_code=~"5.."}`;
const ends = '{{source_workload}} to {{destination_workload}}';

const mesh = (): Dashboard => ({
  name: 'mesh',
  title: 'Service mesh',
  description:
    'Which calls pass the mesh, which fail there, and do its proxies know the newest configuration?',
  variables: [cluster('istio_build')],
  rows: [
    row(
      'Calls',
      table({
        title: 'Calls between workloads',
        unit: 'none',
        description:
          'What the proxies saw. Where a service reports no error and the proxy does, the proxy refused: look at the flags below.',
        queries: [metrics(rate(pair, all)), metrics(ratio(pair, failed, all))],
        columns: {
          source_workload: 'Caller',
          destination_workload: 'Called',
          'Value #A': 'Calls a second',
          'Value #B': 'Share that failed',
        },
      }),
      timeseries({
        title: 'Duration, 95 of 100 calls',
        unit: 'ms',
        description:
          'As the proxy of the called workload saw it. More than the service says: the proxy waits for processor.',
        queries: [
          metrics(
            quantile(
              0.95,
              pair,
              'istio_request_duration_milliseconds',
              `${here}, reporter=~"destination|waypoint"`,
            ),
            ends,
          ),
        ],
        width: 12,
      }),
      timeseries({
        title: 'Calls that proxies ended',
        unit: 'reqps',
        description:
          'By the flag of Envoy. UF and UH: nobody answered; UO: a limit; NR: no route; DC: the caller went away.',
        queries: [
          metrics(
            rate(
              'response_flags, destination_workload',
              `istio_requests_total{${here}, response_flags!="-"}`,
            ),
            '{{response_flags}} {{destination_workload}}',
          ),
        ],
        whenEmpty: 'None was ended',
        width: 12,
      }),
      timeseries({
        title: 'Calls by their security',
        unit: 'reqps',
        description: 'mutual_tls is what you want; none is plain text, from outside of the mesh.',
        queries: [metrics(rate('connection_security_policy', all), '{{connection_security_policy}}')],
        stacked: true,
        width: 24,
      }),
    ),
    row(
      'The control plane',
      stat({
        title: 'Proxies that are connected',
        unit: 'none',
        description: 'Fewer than pods of the mesh: those that are missing go on with what they know.',
        queries: [metrics(orZero(`sum(pilot_xds{${here}})`))],
      }),
      stat({
        title: 'Configurations refused by proxies',
        unit: 'none',
        description: 'In the last hour. The log of istiod names the object that is wrong.',
        queries: [metrics(orZero(`sum(increase(pilot_total_xds_rejects{${here}}[1h]))`))],
        limits: { warning: 1, error: 10 },
      }),
      timeseries({
        title: 'Until proxies know of a change',
        unit: 's',
        description:
          '95 of 100 changes were known after this time. Above some seconds istiod needs more processor.',
        queries: [metrics(quantile(0.95, '', 'pilot_proxy_convergence_time', here), 'all')],
      }),
      timeseries({
        title: 'Injected and refused',
        unit: 'ops',
        description:
          'Pods into which the webhook of the mesh put a proxy. Failures: the log of istiod says why.',
        queries: [
          metrics(`sum(rate(sidecar_injection_success_total{${here}}[$__rate_interval]))`, 'injected'),
          metrics(`sum(rate(sidecar_injection_failure_total{${here}}[$__rate_interval]))`, 'failed'),
        ],
        whenEmpty: 'No pod was made',
      }),
    ),
  ],
});

export const meshDashboards = (): readonly Dashboard[] => [mesh()];
