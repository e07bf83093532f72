import type { Counted } from '../flow/counted';
import { metricOf } from '../metrics/metric';

/** What a component of a running Alloy counted by stages, of what Alloy says of itself. */
export function countedBy(component: string, said: string): readonly Counted[] {
  const own = `component_id="${component}"`;
  return (
    said
      .split('\n')
      .filter((line) => line.includes(own) && !line.startsWith('#'))
      .map(metricOf)
      .map(({ name, value, labels: { component_id: _, component_path: __, ...labels } }) => ({
        name,
        value,
        labels,
      }))
      // What Alloy counts of the component itself.
      .filter(({ name }) => !/^loki_process_(?!custom_)/.test(name))
  );
}
