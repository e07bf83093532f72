import { problemOfRe2 } from '../regular-expression';
import { attributesOf, type FoundAttribute, literalText, type Rule } from './rule';

/** Attributes of loki.process stages that hold a regular expression under another name, by block. */
const stages: Readonly<Record<string, string>> = {
  'stage.regex': 'expression',
  'stage.replace': 'expression',
  'stage.drop': 'expression',
  'stage.multiline': 'firstline',
};

/**
 * Go reads RE2: no lookaround, no backreferences. Alloy compiles these when it loads a component, and
 * `alloy validate` only those of relabelling: internal/component/loki/process/stages/*.go.
 */
export const regularExpressions: Rule = (block, _graph, broken) => {
  for (const attribute of attributesOf(block).filter(isRegularExpression)) {
    const text = literalText(attribute.value);
    const problem = text === undefined ? undefined : problemOfRe2(text);
    if (problem === undefined) continue;
    broken(
      attribute.path,
      `${JSON.stringify(text)} is no regular expression of Go (RE2): ${problem}; write it without.`,
      attribute.value,
    );
  }
};

function isRegularExpression({ block, name }: FoundAttribute): boolean {
  return /(^|_)regex$/.test(name) || stages[block] === name;
}
