// Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__tests__integration__profiles-receiver__.rendered__alloy-receiver.alloy by application-observability-lab: it is yours from here on.
import { Argument } from '../imports/alloy/config';
import { PyroscopeReceiveHttp, PyroscopeRelabel, PyroscopeWrite } from '../imports/alloy/pyroscope';
import { type AlloyConfig, CustomComponent, Declare, Pipeline, raw } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+k8s-monitoring-helm__charts__k8s-monitoring__tests__integration__profiles-receiver__.rendered__alloy-receiver.alloy. */
export class P466 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p466');

    // Feature: Profiles Receiver
    // declare "profiles_receiver"
    const profilesReceiver = new Declare(this, 'profiles_receiver');
    const profilesDestinations = new Argument(profilesReceiver.contents, 'profiles_destinations', {
      comment: 'Must be a list of profile destinations where collected profiles should be forwarded to',
    });

    // pyroscope.relabel "default"
    const relabel = new PyroscopeRelabel(profilesReceiver.contents, 'default', {
      rule: [{ targetLabel: 'color', replacement: 'blue' }],
      forwardTo: profilesDestinations.value,
    });

    // pyroscope.receive_http "default"
    new PyroscopeReceiveHttp(profilesReceiver.contents, 'default', {
      http: { listenAddress: '0.0.0.0', listenPort: raw<string>('"4040"') },
      forwardTo: [relabel.receiver],
    });

    // Destination: pyro (pyroscope)
    // pyroscope.write "pyro"
    const pyro = new PyroscopeWrite(this, 'pyro', {
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
      externalLabels: {
        cluster: 'profiles-receiver-feature-test',
        k8s_cluster_name: 'profiles-receiver-feature-test',
      },
    });

    new CustomComponent(this, profilesReceiver, 'feature', { profiles_destinations: [pyro.receiver] });
  }
}

/** `extend: { pipelines: [p466] }` in an environment runs it. */
export const p466 = definePipeline({
  name: 'p466',
  description:
    'Adopted from grafana+k8s-monitoring-helm__charts__k8s-monitoring__tests__integration__profiles-receiver__.rendered__alloy-receiver.alloy.',
  settings: section('the pipeline p466', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P466(config),
});
