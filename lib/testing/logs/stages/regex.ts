import { text, truth } from '../../values/arguments';
import { namedGroups } from '../../values/regular-expression';
import { input } from '../input';
import { each } from '../stage';

/** Named groups become extracted values, and labels where that is asked for. */
export const regex = each((of, entry) => {
  const value = input(of, entry);
  const groups = value === undefined ? undefined : namedGroups(text(of, 'expression'), value);
  if (!groups) return;
  Object.assign(entry.extracted, groups);
  if (truth(of, 'labels_from_groups')) Object.assign(entry.labels, groups);
});
