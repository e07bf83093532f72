import { type Queues, queuesInMemory } from '../pipelines/destinations/queues';
import type { AlloySettings } from '../settings';
import { bytes } from '../settings/formats';

/** On disk there is more room than in memory, and of a claim of 5Gi several destinations have to live. */
const onDisk = '256Mi';

/** Where what is not yet sent waits, as far as the stability that is accepted lets it. */
export function queuesOf({ queues, stability }: AlloySettings): Queues {
  const { place, size } = queues;
  if (place === 'memory') {
    return size === undefined ? queuesInMemory : { ...queuesInMemory, otlpBytes: bytes(size) };
  }
  return {
    otlp: 'disk',
    otlpBytes: bytes(size ?? onDisk),
    logs: stability === 'experimental' ? 'disk' : 'memory',
  };
}
