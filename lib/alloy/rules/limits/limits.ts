import type { Form } from './forms';

/** Names of which one, or all, belong together. */
export type Group = readonly string[];

/** What Alloy's Validate or constructor asks of the values of one body: a row of a table. */
export interface Limits {
  /** More than zero. */
  readonly positive?: Group;
  /** What is not smaller, and what it is not smaller than. */
  readonly notBelow?: readonly (readonly [name: string, least: number, inWords: string])[];
  /** The same, and zero is allowed. */
  readonly notBelowUnlessZero?: readonly (readonly [name: string, least: number, inWords: string])[];
  /** Zero or more. */
  readonly notNegative?: Group;
  /** Anything but zero. */
  readonly notZero?: Group;
  /** Neither empty text nor an empty list, whether it is given or not. */
  readonly filled?: Group;
  /** No empty text where it is given. */
  readonly notEmpty?: Group;
  /** Not null. */
  readonly notNull?: Group;
  /** At least one of each group is set. */
  readonly some?: readonly Group[];
  /** At most one of each group is set. */
  readonly most?: readonly Group[];
  /** Exactly one of each group is set. */
  readonly one?: readonly Group[];
  /** All of each group are set, or none. */
  readonly together?: readonly Group[];
  /** In groups, whether what is given and empty counts as set. */
  readonly givenCounts?: true;
  /** From a number to another, both among them. */
  readonly within?: readonly (readonly [name: string, least: number, most: number, inWords: string])[];
  /** How a text, or each of a list, is spelled. */
  readonly form?: readonly (readonly [name: string, form: Form])[];
  /** All that a text, or each of a list, may be. */
  readonly values?: readonly (readonly [name: string, allowed: readonly string[]])[];
  /** What is smaller than another, or at most as large. */
  readonly order?: readonly (readonly [small: string, how: 'below' | 'at most', large: string])[];
  /** What is of no use without one of others. */
  readonly needs?: readonly (readonly [name: string, others: Group])[];
  /** What follows of a value. */
  readonly when?: readonly When[];
  /** Blocks of a name that differ in an attribute. */
  readonly distinct?: readonly (readonly [block: string, attribute: string])[];
  /** Lists without a text twice. */
  readonly unique?: Group;
  /** Why Alloy never loads it. */
  readonly never?: string;
}

/** A value and what follows of it. */
export interface When {
  /** The attribute, and the values for which it holds. */
  readonly is?: readonly [name: string, values: readonly (string | boolean)[]];
  /** The attribute, and the values for which it does not. */
  readonly isNot?: readonly [name: string, values: readonly (string | boolean)[]];
  /** One of them is set then. */
  readonly needs?: Group;
  /** None of them is set then. */
  readonly without?: Group;
  /** How another attribute is spelled then. */
  readonly form?: readonly [name: string, form: Form];
  /** All that another attribute may be then. */
  readonly values?: readonly [name: string, allowed: readonly string[]];
}
