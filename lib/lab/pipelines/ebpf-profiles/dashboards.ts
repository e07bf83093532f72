import { type Dashboard, flameGraph, metrics, row, timeseries, type Variable } from '../../../dashboards';
import { cluster } from '../../telemetry/dashboards/variables';
import { cpuProfile } from '../../telemetry/profiles/types';

const service: Variable = {
  name: 'service',
  title: 'Service',
  label: 'service_name',
  of: ['traces_span_metrics_calls_total', 'alloy_build_info'],
  one: true,
};
const selector = '{cluster=~"$cluster", service_name="$service"}';

const profiles = (): Dashboard => ({
  name: 'profiles',
  title: 'Profiles',
  description: 'In which functions do services spend processor and memory?',
  variables: [cluster('traces_span_metrics_calls_total', 'alloy_build_info'), service],
  rows: [
    row(
      'Processor',
      flameGraph({
        title: 'Where the processor goes',
        unit: 'none',
        description:
          'The widest bars are what the service does most. Click one to see what calls it; compare with another time above.',
        queries: [{ profile: cpuProfile, selector }],
      }),
    ),
    row(
      'Memory',
      flameGraph({
        title: 'What Java allocates',
        unit: 'none',
        description: 'The widest bars make most garbage: fewer of them means fewer collections.',
        queries: [{ profile: 'memory:alloc_in_new_tlab_bytes:bytes:space:bytes', selector }],
        whenEmpty: 'It is no Java service',
      }),
      flameGraph({
        title: 'What programs hold in memory',
        unit: 'none',
        description:
          'Of pods that offer pprof by annotations. What grows from one time to another is what leaks.',
        queries: [{ profile: 'memory:inuse_space:bytes:space:bytes', selector }],
        whenEmpty: 'The service offers no such profile',
      }),
    ),
    row(
      'On their way',
      timeseries({
        title: 'Profiles sent',
        unit: 'Bps',
        description: 'If it is 0, no profile reaches the destination: see the log of the collector.',
        queries: [
          metrics(
            'sum by (pod) (rate(pyroscope_write_sent_bytes_total{cluster=~"$cluster"}[$__rate_interval]))',
            '{{pod}}',
          ),
        ],
        width: 12,
      }),
      timeseries({
        title: 'Profiles dropped',
        unit: 'cps',
        description: 'Pyroscope has no queue: what a destination does not take at once is lost.',
        queries: [
          metrics(
            'sum by (pod) (rate(pyroscope_write_dropped_profiles_total{cluster=~"$cluster"}[$__rate_interval]))',
            '{{pod}}',
          ),
        ],
        whenEmpty: 'None was dropped',
        width: 12,
      }),
    ),
  ],
});

export const profileDashboards = (): readonly Dashboard[] => [profiles()];
