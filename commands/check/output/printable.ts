import { withoutSecrets } from '../../../lib/lab/settings/address-secrets';
import { type Finding, sentenceOf } from '../finding';

/** Control characters move the cursor of a terminal, or worse. */
export function printable(text: string): string {
  return text.replace(/(?!\t)[\p{Cc}\p{Cf}]/gu, '\uFFFD');
}

/** A text whose addresses keep what they hold to themselves; a question mark elsewhere belongs to an expression. */
export function withoutPasswords(text: string): string {
  return text.replace(/:\/\/[^\s"'`]+/g, withoutSecrets);
}

/** The sentence of a finding for everybody who reads the log of a build. */
export function saidOf(finding: Finding): string {
  const { place, where, problem } = finding;
  return said(place && where === undefined ? problem : sentenceOf(finding));
}

/** The same of a part of the sentence. */
export function said(problem: string): string {
  return printable(withoutPasswords(inAlloysNames(problem)));
}

/** Rules tell programs what to set, by names as they are in TypeScript. */
function inAlloysNames(problem: string): string {
  return problem.replace(/(?<=\b(?:set|by|blocks?|and|or) |, )"([a-z]+(?:[A-Z][a-z0-9]*)+)"/g, (name) =>
    name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
  );
}
