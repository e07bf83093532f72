import { DiscoveryProcess, DiscoveryRelabel } from '../../../../imports/alloy/discovery';
import { PyroscopeJava } from '../../../../imports/alloy/pyroscope';
import { type AlloyConfig, Pipeline } from '../../../alloy';
import type { Destination } from '../../destinations/destination';
import { podsOfNode, running } from '../../telemetry/profiles/pods-of-node';
import { profileLabels } from '../../telemetry/profiles/profile-labels';

export interface JavaProfilesProps {
  /** The time between two profiles of a process, a Go duration such as `60s`. */
  readonly interval: string;
  /** Whether labels of pods name services. @default false */
  readonly useLabels?: boolean;
  /** The namespaces whose pods are profiled. @default all */
  readonly namespaces?: readonly string[];
  readonly destination: Pick<Destination, 'profiles'>;
}

/**
 * Profiles of Java processes: processor, allocations and locks, by async-profiler, which is attached to each.
 *
 *     pods of the node -> discovery.process -> those that run java -> pyroscope.java -> the destination
 *
 * The profiler is copied to /tmp of the container, which has to be writable there.
 */
export class JavaProfiles extends Pipeline {
  constructor(config: AlloyConfig, { interval, useLabels, namespaces = [], destination }: JavaProfilesProps) {
    super(config, 'java-profiles');
    const processes = new DiscoveryProcess(this, 'java_profiles', {
      join: podsOfNode(this, 'java_profiles', namespaces),
      // The command line would show what programs were started with, passwords among it.
      discoverConfig: { cwd: false, exe: true, commandline: false, containerId: true },
    });
    const java = new DiscoveryRelabel(this, 'java_profiles', {
      targets: processes.targets,
      rule: [
        running,
        { sourceLabels: ['__meta_process_exe'], regex: '(?:.*/)?java', action: 'keep' },
        ...profileLabels(useLabels),
      ],
    });
    new PyroscopeJava(this, 'default', {
      targets: java.output,
      profilingConfig: { interval },
      forwardTo: destination.profiles,
    });
  }
}
