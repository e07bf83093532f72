// Adopted from grafana+alloy-scenarios__ebpf-host-profiling__config.alloy by application-observability-lab: it is yours from here on.
import { Livedebugging } from '../imports/alloy/config';
import { DiscoveryDocker, DiscoveryRelabel } from '../imports/alloy/discovery';
import { PyroscopeEbpf, PyroscopeWrite } from '../imports/alloy/pyroscope';
import { type AlloyConfig, Pipeline } from '../lib/alloy';
import { definePipeline, section, truth } from '../lib/lab';

/** The components of grafana+alloy-scenarios__ebpf-host-profiling__config.alloy. */
export class P24 extends Pipeline {
  constructor(config: AlloyConfig) {
    super(config, 'p24');

    new Livedebugging(this, { enabled: true });

    // Discover Docker containers on the host so the eBPF profiler knows
    // which processes belong to which workload.
    const localContainers = new DiscoveryDocker(this, 'local_containers', {
      host: 'unix:///var/run/docker.sock',
    });

    // Turn the raw Docker container name (e.g. "/stress-cpu") into a clean
    // `service_name` label so the Pyroscope UI groups samples per workload.
    // The `__meta_docker_container_id` label is preserved automatically and
    // is what `pyroscope.ebpf` uses to map kernel samples back to a container.
    const containers = new DiscoveryRelabel(this, 'containers', {
      targets: localContainers.targets,
      rule: [{ sourceLabels: ['__meta_docker_container_name'], regex: '/(.*)', targetLabel: 'service_name' }],
    });

    // Push the collected profiles to the local Pyroscope server.
    const write = new PyroscopeWrite(this, 'default', { endpoint: [{ url: 'http://pyroscope:4040' }] });

    // Host-wide eBPF CPU profiler. Runs in the Alloy container, attaches
    // perf events in the host kernel, and emits stack samples for every
    // process it can see (because the container shares the host PID namespace).
    new PyroscopeEbpf(this, 'default', {
      targets: containers.output,
      forwardTo: [write.receiver],
    });
  }
}

/** `extend: { pipelines: [p24] }` in an environment runs it. */
export const p24 = definePipeline({
  name: 'p24',
  description: 'Adopted from grafana+alloy-scenarios__ebpf-host-profiling__config.alloy.',
  settings: section('the pipeline p24', {
    /** Whether it runs. */
    enabled: truth('give true to run it').default(true),
  }).prefault({}),
  build: () => (config) => new P24(config),
});
