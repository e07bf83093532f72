import type { Destination } from './destination';

/** Several destinations as one: each form goes to all that take it. @param refuse called where none does */
export function several(
  destinations: readonly Destination[],
  refuse: (form: keyof Destination) => never,
): Destination {
  const all = <T>(
    form: keyof Destination,
    inputs: (destination: Destination) => readonly T[],
  ): readonly T[] => {
    const found = destinations.flatMap(inputs);
    return found.length > 0 ? found : refuse(form);
  };
  return {
    get metrics() {
      return all('metrics', ({ metrics }) => metrics);
    },
    // Of these two, one alone may be there.
    get otlpMetrics() {
      return destinations.flatMap(({ otlpMetrics }) => otlpMetrics);
    },
    get convertedMetrics() {
      const converted = destinations.flatMap(({ convertedMetrics }) => convertedMetrics);
      const takesAny = converted.length > 0 || destinations.some(({ otlpMetrics }) => otlpMetrics.length > 0);
      return takesAny ? converted : refuse('metrics');
    },
    get logs() {
      return all('logs', ({ logs }) => logs);
    },
    get otlpLogs() {
      return all('otlpLogs', ({ otlpLogs }) => otlpLogs);
    },
    get traces() {
      return all('traces', ({ traces }) => traces);
    },
    get profiles() {
      return all('profiles', ({ profiles }) => profiles);
    },
  };
}
