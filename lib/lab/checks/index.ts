import type { Installation, Problem } from './problem';
import { brokenReferences, type ReferenceRule, references } from './references';
import { brokenSecurity, type SecurityRule, security } from './security';

/** Everything that is wrong with an installation by the rules that the lab itself is held to. */
export function problemsOf(installation: Installation): readonly Problem[] {
  return [
    ...(Object.keys(references) as ReferenceRule[]).flatMap((rule) => brokenReferences(rule, installation)),
    ...(Object.keys(security) as SecurityRule[]).flatMap((rule) => brokenSecurity(rule, installation)),
  ];
}
