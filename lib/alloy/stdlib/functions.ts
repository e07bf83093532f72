import type { Expression, OptionalSecretValue, Value } from '../value';
import { any, call, commonType, list, text } from './call';

/** `coalesce`: the first value that is neither null nor empty, else the last. */
export function coalesce<T>(...values: readonly Value<T>[]): Expression<T> {
  return call('coalesce', { parameters: [any], returns: commonType(values, any) }, ...values);
}

/** `json_path`: what a JSONPath selects in JSON. The type of the elements is known only when Alloy runs. */
export function jsonPath(json: OptionalSecretValue, path: Value<string>): Expression<readonly never[]> {
  return call('json_path', { parameters: [text, text], returns: list }, json, path);
}
