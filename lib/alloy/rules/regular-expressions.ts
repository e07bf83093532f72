import { RE2JS } from 're2js';
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
    const problem = text === undefined ? undefined : problemOf(text);
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

/** Go takes one name for several groups, the library does not: each gets a name of its own. */
function distinctGroups(text: string): string {
  let count = 0;
  return text.replace(
    /(\\\\|\\[\s\S])|\(\?P?<(\w+)>/g,
    (whole: string, escaped: string | undefined, name: string | undefined) => {
      if (escaped !== undefined || name === undefined) return whole;
      count += 1;
      return `(?P<${name}${count}>`;
    },
  );
}

function problemOf(text: string): string | undefined {
  try {
    RE2JS.compile(distinctGroups(text));
    return undefined;
  } catch (error) {
    return error instanceof Error
      ? error.message.replace(/^error parsing regexp: /, '')
      : 'it does not parse';
  }
}
