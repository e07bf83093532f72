import type { Expression, SecretValue } from '../value';
import { call, text } from './call';

/** Alloy's `convert`. */
export const convert = {
  /** `convert.nonsensitive`: a secret as readable text. Alloy then shows it in its interface and logs. */
  nonsensitive: (secret: SecretValue): Expression<string> =>
    call('convert.nonsensitive', { parameters: [{ kind: 'secret' }], returns: text }, secret),
};
