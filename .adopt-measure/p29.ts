// Adopted from grafana+alloy-scenarios__java-profiling__config.alloy by application-observability-lab: it is yours from here on.
import { Livedebugging } from '../imports/alloy/config';
import { DiscoveryProcess, DiscoveryRelabel } from '../imports/alloy/discovery';
import { PyroscopeJava, PyroscopeWrite } from '../imports/alloy/pyroscope';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy-scenarios__java-profiling__config.alloy. */
export class P29 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p29');

    // #################################
    // #### Profiling Configuration ####
    // #################################
    // Enable live debugging for the Alloy UI.
    new Livedebugging(this, { enabled: true });

    // Discover processes visible to Alloy. Because the container runs with
    // pid: "container:java-app", the only foreign process in view is the
    // demo JVM -- exactly the one to profile.
    const discoveryProcess = new DiscoveryProcess(this, 'all', {
      refreshInterval: '5s',
      discoverConfig: { exe: true, commandline: true },
    });

    // Keep only java processes and name the application. service_name is the
    // label Pyroscope groups profiles under.
    const java = new DiscoveryRelabel(this, 'java', {
      targets: discoveryProcess.targets,
      rule: [
        { sourceLabels: ['__meta_process_exe'], regex: '.*/java$', action: 'keep' },
        { targetLabel: 'service_name', replacement: 'java-app' },
      ],
    });

    // Push the collected profiles to the local Pyroscope server.
    const write = new PyroscopeWrite(this, 'default', { endpoint: [{ url: 'http://pyroscope:4040' }] });

    // Attach async-profiler to the discovered JVM and collect CPU and
    // allocation profiles. The "itimer" event needs no perf_event access,
    // so it works in restricted environments such as CI runners; switch to
    // event = "cpu" for perf-based sampling where the kernel allows it.
    new PyroscopeJava(this, 'jvm', {
      targets: java.output,
      forwardTo: [write.receiver],
      profilingConfig: {
        interval: '15s',
        cpu: true,
        event: 'itimer',
        sampleRate: 100,
        alloc: '512k',
        lock: '10ms',
      },
    });
  }
}

/** `extend: { pipelines: [p29] }` in an environment runs it. */
export const p29 = definePipeline({
  name: 'p29',
  description: 'Adopted from grafana+alloy-scenarios__java-profiling__config.alloy.',
  settings: section('the pipeline p29', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P29(config),
});
