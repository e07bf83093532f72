import fc from 'fast-check';
import { ArbitraryConfig } from './arbitrary-config';
import { componentNames } from './schemas';

export const seed = 20261124;
export const count = 1104;

/**
 * Random configurations of three components each, the same ones every time; together they hold every component several
 * times. No two have a label in common.
 */
export function randomConfigs(): readonly ArbitraryConfig[] {
  return fc.sample(fc.gen(), { numRuns: count, seed }).map((g, index) => {
    const config = new ArbitraryConfig(g, `c${index}_`);
    for (const step of [0, 61, 122]) config.add(componentNames[(index + step) % componentNames.length] ?? '');
    return config;
  });
}
