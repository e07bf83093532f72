import type { EnvironmentAttributes } from '../../telemetry/resource/environment';
import { environmentStatements } from '../../telemetry/resource/environment';
import { attribute, identity } from '../../telemetry/resource/statements';
import { onResources } from './signals';

/** The resource attribute that Tempo's generator is told to divide by: its span_multiplier_key. */
export const keptShare = 'sampling.kept_share';

/**
 * OTTL statements on the resource of every signal: whose telemetry it is, and from which environment.
 *
 * @param keptBefore the share of traces that is kept before metrics are made from them, written on traces
 */
export function resourceStatements(environment: EnvironmentAttributes, keptBefore?: number) {
  const share = keptBefore === undefined ? [] : [`set(${attribute(keptShare)}, ${double(keptBefore)})`];
  return onResources([...identity, ...environmentStatements(environment)], share);
}

/** Tempo reads no whole numbers: pkg/util GetSpanMultiplier of modules/generator/processor. */
function double(value: number): string {
  return Number.isInteger(value) ? `${value}.0` : value.toFixed(6);
}
