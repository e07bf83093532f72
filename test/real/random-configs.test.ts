import { printFile } from '../../lib/alloy/syntax/print';
import { count, randomConfigs, seed } from '../alloy/random-configs';
import { validate } from './alloy-command';
import { accepted } from './command';

/** Nothing is left out: what Alloy reads of a text, as a URL or a regular expression, the random texts are made to fit. */
test(`alloy validate accepts all ${count} random configurations of the printer's test (seed ${seed})`, async () => {
  // As files of one configuration, in one process: no two have a label in common.
  const files = randomConfigs().map(({ blocks }, index) => [
    `${index}.alloy`,
    printFile({ statements: blocks.map((block) => block.statement) }),
  ]);
  const args = ['--stability.level=experimental', '--feature.community-components.enabled'];
  expect(files).toHaveLength(count);
  expect(await validate({ files: Object.fromEntries(files), args })).toEqual(accepted);
});
