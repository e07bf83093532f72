import { destinationNames } from '../../settings/destination-names';
import { section, truth, wholeNumber } from '../../settings/formats';

export const pushedProfilesSchema = section('the profiles that are pushed', {
  /** Whether the receiver takes what the SDKs of Pyroscope push. */
  enabled: truth('give true to take profiles, false not to').default(false),
  /** The port of the receiver for it. */
  port: wholeNumber(1024, 65535, 'give a port that nothing else of the receiver has').default(4040),
  /** The destinations they go to, by name. Empty: all that take profiles. */
  destinations: destinationNames,
}).prefault({});
