import { targetsInAlloy } from '../alloy/targets';
import type { Text } from '../logs/form';
import type { Form } from '../outcome/form';
import type { Labels } from '../relabel/relabel';
import { targets as kind } from './kind';

/** A target that is given: its labels, `__address__` and what discovery says (`__meta_...`) among them. */
export type GivenTarget = Labels;

/** Labels by name that are expected; undefined for one that must not be there. */
export type ExpectedTarget = Readonly<Record<string, Text | undefined>>;

export const targets: Form<Labels, GivenTarget, ExpectedTarget> = {
  kind,
  inAlloy: targetsInAlloy,
  read: (given) => given,
  show: (target) => target,
  expected: (wanted) => wanted,
};
