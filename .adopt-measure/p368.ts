// Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__docs__examples__features__profiles-receiver__alloy-receiver.alloy by application-observability-lab: it is yours from here on.
import { Argument } from '../imports/alloy/config';
import { PyroscopeReceiveHttp, PyroscopeWrite } from '../imports/alloy/pyroscope';
import { type AlloyConfig, CustomComponent, Declare, Pipeline, raw } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+k8s-monitoring-helm__charts__k8s-monitoring__docs__examples__features__profiles-receiver__alloy-receiver.alloy. */
export class P368 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p368');

    // Feature: Profiles Receiver
    // declare "profiles_receiver"
    const profilesReceiver = new Declare(this, 'profiles_receiver');
    const profilesDestinations = new Argument(profilesReceiver.contents, 'profiles_destinations', {
      comment: 'Must be a list of profile destinations where collected profiles should be forwarded to',
    });

    // pyroscope.receive_http "default"
    new PyroscopeReceiveHttp(profilesReceiver.contents, 'default', {
      http: { listenAddress: '0.0.0.0', listenPort: raw<string>('"4040"') },
      forwardTo: profilesDestinations.value,
    });

    // Destination: pyroscope (pyroscope)
    // pyroscope.write "pyroscope"
    const pyroscope = new PyroscopeWrite(this, 'pyroscope', {
      endpoint: [
        {
          url: 'http://pyroscope.pyroscope.svc:4040',
          headers: {},
          tlsConfig: { insecureSkipVerify: false },
          minBackoffPeriod: '500ms',
          maxBackoffPeriod: '5m',
          maxBackoffRetries: raw<string>('"10"'),
        },
      ],
      externalLabels: { cluster: 'profiles-receiver-cluster', k8s_cluster_name: 'profiles-receiver-cluster' },
    });

    new CustomComponent(this, profilesReceiver, 'feature', { profiles_destinations: [pyroscope.receiver] });
  }
}

/** `extend: { pipelines: [p368] }` in an environment runs it. */
export const p368 = definePipeline({
  name: 'p368',
  description:
    'Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__docs__examples__features__profiles-receiver__alloy-receiver.alloy.',
  settings: section('the pipeline p368', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P368(config),
});
