import type { AlloySettings } from '../settings/alloy';
import { bytes } from '../settings/formats';
import { type Queues, queuesInMemory } from './exporters/queues';

/** On disk there is more room than in memory, and of a claim of 5Gi several destinations have to live. */
const onDisk = '256Mi';

export function queuesOf({ queues: { place, size } }: AlloySettings): Queues {
  if (size !== undefined) return { place, bytes: bytes(size) };
  return place === 'disk' ? { place, bytes: bytes(onDisk) } : queuesInMemory;
}
