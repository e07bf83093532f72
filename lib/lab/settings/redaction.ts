import type { z } from 'zod';
import { re2 } from '../../alloy/regular-expression';
import { type DefaultRule, defaultRedaction } from '../telemetry/logs/redaction';
import { choice, dnsLabel, listOf, section, text } from './formats';
import type { Immutable } from './immutable';
import { isRe2Part } from './regular-expressions';
import { uniqueRules } from './unique';

/** One that finds something in every text would put a replacement between all characters. */
function expressionOfSomething(advice: string) {
  const takes =
    'a regular expression of Go (RE2: no lookaround, no backreference) that no empty text matches';
  return text({ takes, advice }, (value) => isRe2Part(value) && !re2(value).matcher('').find());
}

const ruleSchema = section('a rule of redaction', {
  /** Names the rule; it stands in the default replacement. */
  name: dnsLabel('name what is redacted'),
  /** RE2. What its groups capture is replaced, the whole match where it has none. */
  pattern: expressionOfSomething('describe the secret, and put what is replaced into a group'),
  /** What stands there instead. Without it `<redacted:NAME>`. */
  replacement: text(
    { takes: 'a text without {{, which would begin a template', advice: 'give the text, or leave it out' },
    (value) => !value.includes('{{'),
  ).optional(),
});

const names = defaultRedaction.map(({ name }) => name);

export const redactionSchema = section('the redaction', {
  /** More rules, applied after the lab's own. */
  rules: listOf(ruleSchema, {
    takes: 'a list of rules',
    advice: 'describe each with name and pattern, or leave it empty',
  }).default([]),
  /** Rules of the lab that are not applied. docs/logs.md lists them. */
  without: listOf(choice<readonly DefaultRule[]>(names, 'name a rule of the lab'), {
    takes: 'a list of names of rules',
    advice: 'name those that are not applied, or leave it empty',
  }).default([]),
})
  .superRefine(uniqueRules(defaultRedaction))
  .prefault({});

export type RedactionSettings = Immutable<z.output<typeof redactionSchema>>;
