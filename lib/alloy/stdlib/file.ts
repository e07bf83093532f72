import type { Expression, Value } from '../value';
import { call, text } from './call';

/** Alloy's `file`. */
export const file = {
  /** `file.path_join`: the parts as one path of Alloy's operating system. */
  pathJoin: (...parts: readonly Value<string>[]): Expression<string> =>
    call('file.path_join', { parameters: [text], returns: text }, ...parts),
};
