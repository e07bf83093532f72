import type { Kind } from '../flow/kind';
import { printedLabels } from '../logs/kind';
import { type Labels, relabel } from '../relabel/relabel';
import { rulesOf } from '../relabel/rules-in';

/** Targets, as discovery finds them and as what scrapes them gets them. */
export const targets: Kind<Labels> = {
  name: 'targets',
  signal: 'targets',
  takes: () => true,
  components: {
    'discovery.relabel': (block, found, { variables }) => {
      const rules = rulesOf(block.statement.body, block.where, variables);
      return found.flatMap((target) => {
        const labels = relabel(target, rules, 'any');
        return labels === undefined ? [] : [labels];
      });
    },
  },
  ends: {},
  print: printedLabels,
};
