import { text } from '../../values/arguments';
import { isSelected, selectorOf } from '../log-ql';
import type { MakeStage } from '../stage';

/** Lines that a selector of LogQL chooses go through the stages inside, or are dropped. */
export const match: MakeStage = ({ arguments: of, blocks }, { where, pipeline }) => {
  const selector = selectorOf(text(of, 'selector'), where);
  if (text(of, 'action') === 'drop') return { take: (entry) => (isSelected(selector, entry) ? [] : [entry]) };
  const inside = pipeline(blocks);
  return {
    take: (entry) => (isSelected(selector, entry) ? inside.take(entry) : [entry]),
    end: () => inside.end?.() ?? [],
  };
};
