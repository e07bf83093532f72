import { middleText } from './check-files';
import { fileRatios } from './file-ratios';
import type { Line } from './line';

/** How long `observability-lab adopt` takes. What is written is new each time, as for whoever adopts it. */
export function adoptRatios(rounds: number): Line[] {
  return fileRatios('adopt', middleText, rounds, (place) => ['--output', place]);
}
