import { z } from 'zod';
import { refusal } from './errors';
import { text } from './formats';

/** The namespace of the Secrets that collectors read. */
export const secretKeySchema = secretKeyIn('the collectors');

/**
 * One key of a Secret that the user makes in a namespace. A value in its place is refused and not repeated in the error,
 * because errors end up in logs.
 */
export function secretKeyIn(whose: 'the collectors' | 'the backend') {
  return z
    .strictObject(keys(), {
      error: (issue) => {
        if (issue.code === 'unrecognized_keys') {
          return `has the unknown key ${issue.keys.map((key) => JSON.stringify(key)).join(' and ')}, but it takes secret, key; name the Secret and one of its keys.`;
        }
        if (typeof issue.input === 'string' || typeof issue.input === 'number') {
          return `is a literal, but a secret is only referred to, by { secret, key }; put the value in a Secret of the namespace of ${whose} and name it here.`;
        }
        return refusal(issue.input, {
          takes: 'a reference { secret, key }',
          advice: `name a Secret of the namespace of ${whose} and one of its keys`,
        });
      },
    })
    .meta({ takes: 'a reference { secret, key }: the name of a Secret and a key in it' });
}

function keys() {
  return {
    /** The name of the Secret. */
    secret: text(
      { takes: 'the name of a Secret', advice: 'give the name that kubectl get secrets shows' },
      (value) => /^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$/.test(value),
    ),
    /** The key inside the Secret. */
    key: text(
      { takes: 'a key of the Secret', advice: 'give a name of letters, digits, -, _ and .' },
      (value) => /^[-._a-zA-Z0-9]{1,253}$/.test(value),
    ),
  };
}
