import type { Expression, OptionalSecretValue, Value } from '../value';
import { anything, call, commonType, list, text } from './call';

/** `coalesce`: the first value that is neither null nor empty, else the last. */
export function coalesce<T>(...values: readonly Expression<T>[]): Expression<T>;
export function coalesce(...values: readonly Value<string>[]): Expression<string>;
export function coalesce(...values: readonly Value<number>[]): Expression<number>;
export function coalesce(...values: readonly Value<boolean>[]): Expression<boolean>;
export function coalesce<T>(
  ...values: readonly (Expression<readonly T[]> | readonly Value<T>[])[]
): Expression<readonly T[]>;
export function coalesce<T>(...values: readonly (T | Expression<T>)[]): Expression<T> {
  return call('coalesce', { parameters: [anything], returns: commonType(values, anything) }, ...values);
}

/** `json_path`: what a JSONPath selects in JSON. The type of the elements is known only when Alloy runs. */
export function jsonPath(json: OptionalSecretValue, path: Value<string>): Expression<readonly never[]> {
  return call('json_path', { parameters: [text, text], returns: list }, json, path);
}
