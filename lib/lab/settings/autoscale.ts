import { section, wholeNumber } from './formats';

/** How a HorizontalPodAutoscaler chooses the number of pods. */
export const autoscaleSchema = section('the autoscaler', {
  /** The fewest pods. */
  min: wholeNumber(1, 100, 'give the fewest pods').default(2),
  /** The most pods. */
  max: wholeNumber(2, 100, 'give the most pods'),
  /** The share of the reserved CPU, in percent, around which it keeps the pods. */
  cpuPercent: wholeNumber(10, 1000, 'give the share of the CPU request that pods use on average').default(75),
  /** The share of the reserved memory, in percent. Without it memory plays no part: Go gives it back late. */
  memoryPercent: wholeNumber(10, 1000, 'give the share of the memory request, or leave it out').optional(),
}).refine(({ min, max }) => min <= max, {
  path: ['min'],
  error: ({ input }) => {
    const { min, max } = Object(input) as { min: number; max: number };
    return `is ${min}, but it takes at most what max says, ${max}; lower it or raise max.`;
  },
});
