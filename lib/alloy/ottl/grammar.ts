import { term, value } from './expressions';
import { tokensOf } from './lexer';
import type { Condition, Statement, Value } from './node';
import { fail } from './problem';
import { Reader } from './reader';

/*
 * pkg/ottl/grammar.go of the collector's v0.158.0: alternatives in their order, the first that reads is taken. Lambda
 * expressions are left out: they need a feature gate that Alloy does not set.
 */

/** @throws OttlFailure */
export function parseStatement(text: string): Statement {
  const reader = new Reader(text, tokensOf(text));
  return reader.whole(
    reader.attempt(() => {
      const call = term(reader);
      if (call?.kind !== 'call') return undefined;
      if (!call.isEditor)
        fail(call.at, `${call.name} only gives a value`, 'begin with an editor, whose name is in lower case');
      const where = reader.attempt(() => (reader.say('where') ? condition(reader) : undefined));
      return { call, where };
    }),
  );
}

/** @throws OttlFailure */
export function parseCondition(text: string): Condition {
  const reader = new Reader(text, tokensOf(text));
  const read = reader.attempt(() => condition(reader));
  if (read) return reader.whole(read);
  const call = term(reader);
  if (call?.kind === 'call' && call.isEditor)
    fail(
      call.at,
      `${call.name} changes data, and a condition only looks at it`,
      'compare values, or call a converter',
    );
  return reader.whole<Condition>(undefined);
}

/** @throws OttlFailure */
export function parseExpression(text: string): Value {
  const reader = new Reader(text, tokensOf(text));
  return reader.whole(value(reader));
}

function condition(reader: Reader): Condition | undefined {
  return reader.once('condition', () => {
    const first = conjunction(reader);
    if (!first) return undefined;
    const more = reader.many(() => (reader.take('OpOr') ? conjunction(reader) : undefined));
    return { kind: 'all', joined: 'or', parts: [first, ...more] };
  });
}

function conjunction(reader: Reader): Condition | undefined {
  const first = truth(reader);
  if (!first) return undefined;
  const more = reader.many(() => (reader.take('OpAnd') ? truth(reader) : undefined));
  return { kind: 'all', joined: 'and', parts: [first, ...more] };
}

function truth(reader: Reader): Condition | undefined {
  const negated = reader.take('OpNot') !== undefined;
  const found = plainTruth(reader);
  return found && negated ? { kind: 'not', of: found } : found;
}

function plainTruth(reader: Reader): Condition | undefined {
  return (
    reader.attempt(() => comparison(reader)) ??
    reader.attempt(() => constant(reader)) ??
    reader.attempt(() => {
      if (!reader.say('(')) return undefined;
      const inner = condition(reader);
      return inner && reader.say(')') ? inner : undefined;
    })
  );
}

function comparison(reader: Reader): Condition | undefined {
  const left = value(reader);
  const operator = left && reader.take('OpComparison')?.value;
  if (!left || operator === undefined) return undefined;
  const right = value(reader);
  return right && { kind: 'comparison', operator, left, right };
}

function constant(reader: Reader): Condition | undefined {
  const truth = reader.take('Boolean');
  if (truth) return { kind: 'constant', value: truth.value === 'true' };
  const call = term(reader);
  return call?.kind === 'call' && !call.isEditor ? { kind: 'converter', call } : undefined;
}
