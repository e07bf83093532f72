import type { AnyValue, Expression, MapValue, OptionalSecretValue, Value } from '../value';
import { anything, call, map, type Signature, text } from './call';

const textToText: Signature = { parameters: [text], returns: text };
const textToAny: Signature = { parameters: [text], returns: anything };

/** Alloy's `encoding`. */
export const encoding = {
  /** `encoding.from_URLbase64`: text decoded from base64 in the alphabet for addresses. */
  fromURLbase64: (value: Value<string>): Expression<string> =>
    call('encoding.from_URLbase64', textToText, value),

  /** `encoding.from_base64`: text decoded from base64. */
  fromBase64: (value: Value<string>): Expression<string> => call('encoding.from_base64', textToText, value),

  /** `encoding.from_json`: the value that JSON stands for. Its type is known only when Alloy runs, so it fits everywhere. */
  fromJson: (value: OptionalSecretValue): Expression<never> => call('encoding.from_json', textToAny, value),

  /** `encoding.from_yaml`: the value that YAML stands for. Its type is known only when Alloy runs, so it fits everywhere. */
  fromYaml: (value: OptionalSecretValue): Expression<never> => call('encoding.from_yaml', textToAny, value),

  /** `encoding.to_URLbase64`: text encoded as base64 in the alphabet for addresses. */
  toURLbase64: (value: Value<string>): Expression<string> => call('encoding.to_URLbase64', textToText, value),

  /** `encoding.to_base64`: text encoded as base64. */
  toBase64: (value: Value<string>): Expression<string> => call('encoding.to_base64', textToText, value),

  /** `encoding.to_json`: an object as JSON. Alloy encodes nothing but objects. */
  toJson: (value: MapValue<unknown, AnyValue>): Expression<string> =>
    call('encoding.to_json', { parameters: [map], returns: text }, value),

  /** `encoding.url_decode`: text decoded from a query of an address. */
  urlDecode: (value: Value<string>): Expression<string> => call('encoding.url_decode', textToText, value),

  /** `encoding.url_encode`: text encoded for a query of an address. */
  urlEncode: (value: Value<string>): Expression<string> => call('encoding.url_encode', textToText, value),
};
