import { RE2JS } from 're2js';
import { dnsLabel, listOf, text } from './formats';

/** An expression that Alloy compiles: Go's RE2. */
export function expression(advice: string) {
  return text({ takes: 'a regular expression of Go (RE2: no lookaround, no backreference)', advice }, isRe2);
}

/** One without groups that capture, because it becomes part of a larger one. */
export function expressionWithoutGroups(advice: string) {
  const takes = 'a regular expression of Go (RE2) without groups that capture, (?:...) instead of (...)';
  return text({ takes, advice }, (value) => isRe2(value) && RE2JS.compile(value).groupCount() === 0);
}

export function isRe2(value: string): boolean {
  if (value === '') return false;
  try {
    RE2JS.compile(value);
    return true;
  } catch {
    return false;
  }
}

export const namespaceList = (which: string) =>
  listOf(dnsLabel('name a namespace'), {
    takes: 'a list of namespaces',
    advice: `name those ${which}, or leave it empty`,
  }).default([]);
