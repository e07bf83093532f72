import { PyroscopeReceiveHttp } from '../../../../imports/alloy/pyroscope';
import { type AlloyConfig, Pipeline } from '../../../alloy';
import type { Destination } from '../../destinations/destination';

export interface PushedProfilesProps {
  /** The port that is opened. */
  readonly port: number;
  readonly destination: Pick<Destination, 'profiles'>;
}

/**
 * Profiles that Pyroscope's SDKs push, by the same address as to Pyroscope itself.
 *
 *     receive_http -> the destination
 */
export class PushedProfiles extends Pipeline {
  constructor(config: AlloyConfig, { port, destination }: PushedProfilesProps) {
    super(config, 'pushed-profiles');
    new PyroscopeReceiveHttp(this, 'default', {
      http: { listenAddress: '0.0.0.0', listenPort: port },
      forwardTo: destination.profiles,
    });
  }
}
