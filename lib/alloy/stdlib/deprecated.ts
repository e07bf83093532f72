import type { AnyValue, Expression, ListValue, OptionalSecretValue, SecretValue, Value } from '../value';
import { anything, call, commonType, list, type Signature, text, texts } from './call';

const one: Signature = { parameters: [text], returns: text };
const two: Signature = { parameters: [text, text], returns: text };
const decode: Signature = { parameters: [text], returns: anything };

/** The names from before Alloy grouped its standard library. Alloy warns of each, and `alloy validate` fails. */
export const deprecated = {
  /** @deprecated Alloy replaces it by `encoding.from_base64`. */
  base64Decode: (value: Value<string>): Expression<string> => call('base64_decode', one, value),

  /** @deprecated Alloy replaces it by `array.concat`. */
  concat: <T>(...lists: readonly ListValue<T>[]): Expression<readonly T[]> =>
    call('concat', { parameters: [list], returns: commonType(lists, list) }, ...lists),

  /** @deprecated Alloy replaces it by `sys.env`. */
  env: (name: Value<string>): Expression<string> => call('env', one, name),

  /** @deprecated Alloy replaces it by `string.format`. */
  format: (format: Value<string>, ...values: readonly AnyValue[]): Expression<string> =>
    call('format', { parameters: [text, anything], returns: text }, format, ...values),

  /** @deprecated Alloy replaces it by `string.join`. */
  join: (parts: ListValue<string>, separator: Value<string>): Expression<string> =>
    call('join', { parameters: [texts, text], returns: text }, parts, separator),

  /** @deprecated Alloy replaces it by `encoding.from_json`. */
  jsonDecode: (value: OptionalSecretValue): Expression<never> => call('json_decode', decode, value),

  /** @deprecated Alloy replaces it by `convert.nonsensitive`. */
  nonsensitive: (secret: SecretValue): Expression<string> =>
    call('nonsensitive', { parameters: [{ kind: 'secret' }], returns: text }, secret),

  /** @deprecated Alloy replaces it by `string.replace`. */
  replace: (value: Value<string>, search: Value<string>, replacement: Value<string>): Expression<string> =>
    call('replace', { parameters: [text, text, text], returns: text }, value, search, replacement),

  /** @deprecated Alloy replaces it by `string.split`. */
  split: (value: Value<string>, separator: Value<string>): Expression<readonly string[]> =>
    call('split', { parameters: [text, text], returns: texts }, value, separator),

  /** @deprecated Alloy replaces it by `string.to_lower`. */
  toLower: (value: Value<string>): Expression<string> => call('to_lower', one, value),

  /** @deprecated Alloy replaces it by `string.to_upper`. */
  toUpper: (value: Value<string>): Expression<string> => call('to_upper', one, value),

  /** @deprecated Alloy replaces it by `string.trim`. */
  trim: (value: Value<string>, cutset: Value<string>): Expression<string> => call('trim', two, value, cutset),

  /** @deprecated Alloy replaces it by `string.trim_prefix`. */
  trimPrefix: (value: Value<string>, prefix: Value<string>): Expression<string> =>
    call('trim_prefix', two, value, prefix),

  /** @deprecated Alloy replaces it by `string.trim_space`. */
  trimSpace: (value: Value<string>): Expression<string> => call('trim_space', one, value),

  /** @deprecated Alloy replaces it by `string.trim_suffix`. */
  trimSuffix: (value: Value<string>, suffix: Value<string>): Expression<string> =>
    call('trim_suffix', two, value, suffix),

  /** @deprecated Alloy replaces it by `encoding.from_yaml`. */
  yamlDecode: (value: OptionalSecretValue): Expression<never> => call('yaml_decode', decode, value),
};
