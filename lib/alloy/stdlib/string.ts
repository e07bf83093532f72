import type { AnyValue, Expression, ListValue, Value } from '../value';
import { anything, call, type Signature, text, texts } from './call';

const one: Signature = { parameters: [text], returns: text };
const two: Signature = { parameters: [text, text], returns: text };

/** Alloy's `string`. */
export const string = {
  /** `string.format`: the values put into a format of Go's `fmt`, for example `string.format('%s:%d', host, 80)`. */
  format: (format: Value<string>, ...values: readonly AnyValue[]): Expression<string> =>
    call('string.format', { parameters: [text, anything], returns: text }, format, ...values),

  /** `string.join`: the elements with a separator between them. */
  join: (parts: ListValue<string>, separator: Value<string>): Expression<string> =>
    call('string.join', { parameters: [texts, text], returns: text }, parts, separator),

  /** `string.replace`: the text with every `search` exchanged. */
  replace: (value: Value<string>, search: Value<string>, replacement: Value<string>): Expression<string> =>
    call('string.replace', { parameters: [text, text, text], returns: text }, value, search, replacement),

  /** `string.split`: the parts between the separators. */
  split: (value: Value<string>, separator: Value<string>): Expression<readonly string[]> =>
    call('string.split', { parameters: [text, text], returns: texts }, value, separator),

  /** `string.to_lower`: the text in lower case. */
  toLower: (value: Value<string>): Expression<string> => call('string.to_lower', one, value),

  /** `string.to_upper`: the text in upper case. */
  toUpper: (value: Value<string>): Expression<string> => call('string.to_upper', one, value),

  /** `string.trim`: the text without any of the characters of `cutset` at its ends. */
  trim: (value: Value<string>, cutset: Value<string>): Expression<string> =>
    call('string.trim', two, value, cutset),

  /** `string.trim_prefix`: the text without `prefix` at its start. */
  trimPrefix: (value: Value<string>, prefix: Value<string>): Expression<string> =>
    call('string.trim_prefix', two, value, prefix),

  /** `string.trim_space`: the text without white space at its ends. */
  trimSpace: (value: Value<string>): Expression<string> => call('string.trim_space', one, value),

  /** `string.trim_suffix`: the text without `suffix` at its end. */
  trimSuffix: (value: Value<string>, suffix: Value<string>): Expression<string> =>
    call('string.trim_suffix', two, value, suffix),
};
