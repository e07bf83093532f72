import { z } from 'zod';
import { text } from './formats';

/** https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set */
const name = /^[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$/;
const prefix = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*$/;

/** Whether a label or annotation of Kubernetes may be called so. */
export function isKey(key: string): boolean {
  const parts = key.split('/');
  const [first = '', second] = parts;
  if (second === undefined) return name.test(first);
  return parts.length === 2 && first.length <= 253 && prefix.test(first) && name.test(second);
}

/** Whether a label of Kubernetes may have the value. */
export function isLabelValue(value: string): boolean {
  return value === '' || name.test(value);
}

export const key = (advice: string) =>
  text({ takes: 'the name of a label or annotation, such as team or example.com/team', advice }, isKey);

/** The value of a label that says something. */
export const labelValue = (advice: string) =>
  text(
    {
      takes:
        'the value of a label (1 to 63 letters, digits, dots, hyphens and underscores, none of the last three at its ends)',
      advice,
    },
    (value) => value !== '' && isLabelValue(value),
  );

/** Labels that an object must have. */
export const matchLabels = z
  .record(
    z.string().refine(isKey),
    text(
      {
        takes:
          'the value of a label (up to 63 letters, digits, dots, hyphens and underscores, none of the last three at its ends)',
        advice: 'give the value that objects have',
      },
      isLabelValue,
    ),
    {
      error: ({ code }) =>
        code === 'invalid_key'
          ? 'has a key that no label is called, but it takes names of labels, such as release or example.com/team; correct the name.'
          : 'takes an object of labels and values; write { release: "monitoring" }.',
    },
  )
  .meta({ takes: 'an object of labels and values' });
