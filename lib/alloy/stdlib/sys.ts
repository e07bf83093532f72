import type { Expression, Value } from '../value';
import { call, text } from './call';

/** Alloy's `sys`: what the operating system gives. */
export const sys = {
  /** `sys.env`: the value of an environment variable, and empty text when it is not set. */
  env: (name: Value<string>): Expression<string> =>
    call('sys.env', { parameters: [text], returns: text }, name),
};
