import { createHash } from 'node:crypto';
import type { Evaluate } from '../flow/kind';
import { NotComputedError } from '../not-computed';
import { text } from '../values/arguments';
import type { Plain } from '../values/read';
import { readBlocks } from '../values/read';
import { finds, namedGroups } from '../values/regular-expression';
import { textOf } from './ottl/evaluate';
import { type Attribute, type Span, type WorkingSpan, workingSpan } from './span';

/** otelcol.processor.attributes: actions on attributes of spans, one after the other. */
export const attributes: Evaluate<Span> = (block, spans, { variables }) => {
  const { where, statement } = block;
  if (readBlocks(statement.body, /^(include|exclude)$/, where, variables).length > 0) {
    throw new NotComputedError(where, 'chooses spans by include or exclude');
  }
  const actions = readBlocks(statement.body, /^action$/, where, variables);
  return spans.map((span) => {
    const copy = workingSpan(span);
    for (const { arguments: of } of actions) act(of, copy, where);
    return copy;
  });
};

function act(of: Readonly<Record<string, Plain>>, { attributes: all }: WorkingSpan, where: string): void {
  const key = text(of, 'key');
  const pattern = text(of, 'pattern');
  const has = Object.hasOwn(all, key);
  const action = text(of, 'action').toLowerCase();
  switch (action) {
    case 'insert':
    case 'update':
    case 'upsert': {
      if ((action === 'insert' && has) || (action === 'update' && !has)) return;
      const value = newValue(of, all, where);
      if (value !== undefined) all[key] = value;
      return;
    }
    case 'delete':
      for (const name of Object.keys(all))
        if (name === key || (pattern !== '' && finds(pattern, name))) delete all[name];
      return;
    case 'hash':
      for (const [name, value] of Object.entries(all))
        if (name === key || (pattern !== '' && finds(pattern, name))) all[name] = hashed(value, where);
      return;
    case 'extract': {
      const value = all[key];
      if (typeof value === 'string') Object.assign(all, namedGroups(pattern, value) ?? {});
      return;
    }
    default:
      throw new NotComputedError(where, `has the action ${action}`);
  }
}

function newValue(
  of: Readonly<Record<string, Plain>>,
  all: WorkingSpan['attributes'],
  where: string,
): Attribute | undefined {
  if (text(of, 'from_context') !== '') throw new NotComputedError(where, 'takes a value from the request');
  const from = text(of, 'from_attribute');
  if (from !== '') return Object.hasOwn(all, from) ? all[from] : undefined;
  const { value } = of;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw new NotComputedError(where, 'gives a value that is no text, number or truth');
}

function hashed(value: Attribute, where: string): string {
  if (typeof value !== 'string') throw new NotComputedError(where, 'hashes what is no text');
  return createHash('sha256').update(textOf(value)).digest('hex');
}
