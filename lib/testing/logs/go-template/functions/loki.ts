import { createHash } from 'node:crypto';
import { countOf, type Functions, textOf } from '../function';
import { string } from '../value';
import { ofTexts } from './of-texts';
import { lower, replaced, trimmed, trimmedSpace, upper } from './text';

/** Those that loki.process has beside sprig's; the order of their arguments is that of Go's package strings. */
export const loki: Functions = {
  ToLower: ofTexts(1, ([text = '']) => lower(text)),
  ToUpper: ofTexts(1, ([text = '']) => upper(text)),
  TrimSpace: ofTexts(1, ([text = '']) => trimmedSpace(text)),
  Trim: ofTexts(2, ([text = '', cutset = '']) => trimmed(text, cutset, 'both')),
  TrimLeft: ofTexts(2, ([text = '', cutset = '']) => trimmed(text, cutset, 'left')),
  TrimRight: ofTexts(2, ([text = '', cutset = '']) => trimmed(text, cutset, 'right')),
  TrimPrefix: ofTexts(2, ([text = '', prefix = '']) =>
    text.startsWith(prefix) ? text.slice(prefix.length) : text,
  ),
  TrimSuffix: ofTexts(2, ([text = '', suffix = '']) =>
    text.endsWith(suffix) ? text.slice(0, text.length - suffix.length) : text,
  ),
  Replace: {
    takes: ['string', 'string', 'string', 'int'],
    run: ([text, old, by, count]) => string(replaced(textOf(text), textOf(old), textOf(by), countOf(count))),
  },
  Hash: ofTexts(2, ([salt = '', text = '']) =>
    createHash('sha3-256')
      .update(salt + text)
      .digest('hex'),
  ),
  Sha2Hash: ofTexts(2, ([salt = '', text = '']) =>
    createHash('sha256')
      .update(salt + text)
      .digest('hex'),
  ),
};
