import { DiscoveryRelabel } from '../../../../imports/alloy/discovery';
import { PyroscopeEbpf } from '../../../../imports/alloy/pyroscope';
import { type AlloyConfig, Pipeline } from '../../../alloy';
import type { Destination } from '../../destinations/destination';
import { podsOfNode, running } from '../../telemetry/profiles/pods-of-node';
import { profileLabels } from '../../telemetry/profiles/profile-labels';

export interface EbpfProfilesProps {
  /** How many times a second each processor is looked at. */
  readonly sampleRate: number;
  /** Whether labels of pods name services. @default false */
  readonly useLabels?: boolean;
  /** The namespaces whose pods are profiled. @default all */
  readonly namespaces?: readonly string[];
  readonly destination: Pick<Destination, 'profiles'>;
}

/**
 * Profiles of the processor for every container of the node, by eBPF: nothing is changed in the programs.
 *
 *     pods of the node -> labels -> pyroscope.ebpf -> the destination
 *
 * Correlation with the spans of Beyla is off: it would take a directory of the node that eBPF programs share.
 */
export class EbpfProfiles extends Pipeline {
  constructor(
    config: AlloyConfig,
    { sampleRate, useLabels, namespaces = [], destination }: EbpfProfilesProps,
  ) {
    super(config, 'ebpf-profiles');
    const containers = new DiscoveryRelabel(this, 'ebpf_profiles', {
      targets: podsOfNode(this, 'ebpf_profiles', namespaces),
      rule: [running, ...profileLabels(useLabels)],
    });
    new PyroscopeEbpf(this, 'default', {
      targets: containers.output,
      sampleRate,
      demangle: 'full',
      obiProcessContextEnabled: false,
      forwardTo: destination.profiles,
    });
  }
}
