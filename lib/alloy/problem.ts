import { AlloyConfigError } from './error';
import { type Place, placeName, placeOf } from './syntax/places';

/**
 * What we refuse and Alloy takes: telemetry would be lost, wrong or readable in silence. Text that others wrote may be
 * checked without them.
 */
export const ownRules = [
  /** A component whose input nothing feeds. */
  'unfed-input',
  /** Sampling before metrics are made of traces. */
  'metrics-before-sampling',
  /** An endpoint of HTTP without a scheme. */
  'endpoint-url',
  /** A secret that is readable in the configuration. */
  'secret-literal',
  /** A fraction or a negative number where Alloy cuts off or wraps around. */
  'whole-number',
  /** A role of discovery.kubernetes that finds nothing. */
  'kubernetes-role',
  /** A type of sampling policy that is passed over. */
  'tail-sampling-policy',
  /** A condition of otelcol.connector.count that is no OTTL: everything is counted. */
  'count-condition',
  /** A function that has a successor: Alloy runs it, and `alloy validate` ends with an error. */
  'deprecated-function',
] as const;

export type OwnRule = (typeof ownRules)[number];

/** Which rule is broken: one of ours, or what Alloy itself refuses. */
export type RuleName = OwnRule | 'alloy';

/** What is wrong with a configuration. */
export interface Problem {
  readonly rule: RuleName;
  /** The component and the path inside it, for example `loki.write "cloud": endpoint[0].url`. */
  readonly where: string;
  /** One sentence: what was given, what is allowed, what to do. */
  readonly problem: string;
  /** Where it stands, when it was read from a text. */
  readonly place?: Place;
}

/** Takes a problem in: collects it, or throws it. */
export type Report = (problem: Problem) => void;

/** @param at the part of the syntax tree that is wrong */
export function problemAt(
  at: object | undefined,
  where: string,
  problem: string,
  rule: RuleName = 'alloy',
): Problem {
  const place = placeOf(at);
  return { rule, where, problem, ...(place && { place }) };
}

/** A problem as an error. */
export function errorOf({ where, problem, place }: Problem): AlloyConfigError {
  return new AlloyConfigError(place ? `${placeName(place)}: ${where}` : where, problem);
}

/** Throws the first problem. */
export const refuse: Report = (problem) => {
  throw errorOf(problem);
};

/** `loki.write "cloud": endpoint[0].url`, or the block alone. */
export function whereOf(block: string, path: string): string {
  return path === '' ? block : `${block}: ${path}`;
}
