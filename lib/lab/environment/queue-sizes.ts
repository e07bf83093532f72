import { bytes } from '../settings/formats';
import type { Report } from './report';
import type { Settings } from './schema';

/** Traces and logs wait apart, for each destination. */
const queuesOfOne = 2;

/** Of its memory, what the memory limiter lets a collector use; of its claim, what leaves room for the rest. */
const room = { memory: 0.75, claim: 0.8 };

/** Queues that cannot all be full where they are: the collector would be killed, or its claim would be full. */
export function queueSizes({ alloy, destinations, pipelines }: Settings, report: Report): void {
  const { place, size } = alloy.queues;
  if (size === undefined) return;
  const queues = Object.keys(destinations).length * queuesOfOne;
  const all = bytes(size) * queues;
  const sum = `so ${queues} queues, of traces and of logs for each destination, may hold ${Math.ceil(all / 2 ** 20)}Mi`;
  const collectors = pipelines.applicationObservability.sampling.tail
    ? (['receiver', 'sampler'] as const)
    : (['receiver'] as const);
  for (const name of collectors) {
    if (place === 'disk') {
      const { size: claim } = alloy[name].claim;
      if (all <= bytes(claim) * room.claim) continue;
      report(
        ['alloy', 'queues', 'size'],
        `is ${JSON.stringify(size)}, ${sum}, but the claim of a pod of alloy.${name} is ${claim} and four fifths of it are theirs; give less, or more in alloy.${name}.claim.size.`,
      );
      continue;
    }
    const { memory, memoryLimit = memory } = alloy[name].resources;
    if (all <= bytes(memoryLimit) * room.memory) continue;
    report(
      ['alloy', 'queues', 'size'],
      `is ${JSON.stringify(size)}, ${sum}, but a pod of alloy.${name} has ${memoryLimit} of memory and takes nothing more at three quarters of it; give less, more memory, or place "disk".`,
    );
  }
}
