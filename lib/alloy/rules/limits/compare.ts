import type { BodyValues } from '../values';
import type { Form } from './forms';
import type { Group, Limits, When } from './limits';

/** Tells where the values of a body break a row. Attributes that are not given have Alloy's default, which is right. */
export function compare(limits: Limits, values: BodyValues): void {
  if (limits.never !== undefined) values.fail('', `Alloy does not load this component: ${limits.never}.`);
  amounts(limits, values);
  texts(limits, values);
  groups(limits, values);
  for (const when of limits.when ?? []) follow(when, values);
}

function amounts(limits: Limits, values: BodyValues): void {
  const bounds = [
    ...(limits.positive ?? []).map((name) => [name, Number.MIN_VALUE, Infinity, 'more than 0'] as const),
    ...(limits.notNegative ?? []).map((name) => [name, 0, Infinity, '0 or more'] as const),
    ...(limits.notBelow ?? []).map(
      ([name, least, words]) => [name, least, Infinity, `${words} or more`] as const,
    ),
    ...(limits.within ?? []),
  ];
  for (const [name, least, most, words] of bounds) {
    const amount = values.given(name) ? values.amount(name) : undefined;
    if (amount !== undefined && (amount < least || amount > most))
      values.fail(name, `${name} is ${values.spelled(name)}; it must be ${words}.`);
  }
  for (const [name, least, words] of limits.notBelowUnlessZero ?? []) {
    const amount = values.given(name) ? values.amount(name) : undefined;
    if (amount !== undefined && amount !== 0 && amount < least)
      values.fail(name, `${name} is ${values.spelled(name)}; it must be 0, or ${words} or more.`);
  }
  for (const name of limits.notZero ?? []) {
    if (values.given(name) && values.amount(name) === 0)
      values.fail(name, `${name} is 0; give it another value.`);
  }
  for (const [small, how, large] of limits.order ?? []) {
    const [less, more] = [values.amount(small), values.amount(large)];
    if (less === undefined || more === undefined || !(values.given(small) || values.given(large))) continue;
    if (more === 0 && !values.given(large)) continue;
    if (less > more || (less === more && how === 'below'))
      values.fail(
        values.given(small) ? small : large,
        `${small} is ${values.spelled(small)} and ${large} ${values.spelled(large)}; ${small} must be ${how === 'below' ? 'less' : 'at most as much'}.`,
      );
  }
}

function texts(limits: Limits, values: BodyValues): void {
  for (const name of limits.filled ?? []) {
    if (values.given(name) && (values.text(name)?.trim() === '' || values.length(name) === 0))
      values.fail(name, `${name} is empty; give it a value.`);
  }
  for (const name of limits.notEmpty ?? []) {
    if (values.given(name) && !values.nulls.includes(name) && values.text(name) === '')
      values.fail(name, `${name} is empty; give it a value, or leave it out.`);
  }
  for (const name of limits.notNull ?? []) {
    if (values.nulls.includes(name)) values.fail(name, `${name} is null; give it a value.`);
  }
  for (const [name, form] of limits.form ?? []) spelling(name, form, values);
  for (const [name, allowed] of limits.values ?? []) among(name, allowed, values);
  for (const name of limits.unique ?? []) {
    const given = values.texts(name);
    const again = given.find((text, index) => given.indexOf(text) < index);
    if (again !== undefined) values.fail(name, `${JSON.stringify(again)} stands in it twice; remove one.`);
  }
  for (const [block, attribute] of limits.distinct ?? []) {
    const given = values.blocks(block).flatMap((one) => values.textIn(one, attribute) ?? []);
    const again = given.find((text, index) => given.indexOf(text) < index);
    if (again !== undefined)
      values.fail(block, `two blocks have the ${attribute} ${JSON.stringify(again)}; remove one.`);
  }
}

/** The texts of an attribute that is given: itself, or the elements of a list. Nothing is null's. */
function given(name: string, values: BodyValues): readonly string[] {
  if (!values.given(name) || values.nulls.includes(name)) return [];
  const text = values.text(name);
  return text === undefined ? values.texts(name) : [text];
}

function spelling(name: string, form: Form, values: BodyValues): void {
  const list = values.length(name) !== undefined;
  // What is empty is not set, and another rule tells of it.
  const wrong = given(name, values).find((text) => (list || text !== '') && !form.fits(text));
  if (wrong !== undefined)
    values.failAt(name, `${JSON.stringify(wrong)} does not fit; it must be ${form.words}.`);
}

function among(name: string, allowed: readonly string[], values: BodyValues): void {
  const isEmpty = values.nulls.includes(name) && values.typeOf(name)?.kind === 'string';
  const wrong = (isEmpty ? [''] : given(name, values)).find((text) => !allowed.includes(text));
  if (wrong !== undefined)
    values.failAt(
      name,
      `one of ${allowed.map((value) => JSON.stringify(value)).join(', ')} is needed, not ${JSON.stringify(wrong)}.`,
    );
}

function groups(
  { some = [], most = [], one = [], together = [], needs = [], givenCounts }: Limits,
  values: BodyValues,
): void {
  const isSet = (name: string) =>
    values.blocks(name).length > 0 ||
    (givenCounts ? values.given(name) && !values.nulls.includes(name) : values.isSet(name));
  for (const group of [...some, ...one]) {
    if (!group.some(isSet)) values.fail('', `${oneOf(group)} needed; set it.`);
  }
  for (const group of [...most, ...one]) {
    const set = group.filter(isSet);
    if (set.length > 1)
      values.fail(
        set[1] ?? '',
        `at most one of ${group.join(', ')} may be set, and ${set.join(' and ')} are; remove all but one.`,
      );
  }
  for (const group of together) {
    const set = group.filter(isSet);
    if (set.length > 0 && set.length < group.length)
      values.fail(set[0] ?? '', `${group.join(' and ')} go together; set both or none.`);
  }
  for (const [name, others] of needs) {
    if (isSet(name) && !others.some(isSet))
      values.fail(name, `${name} is of no use without ${others.join(' or ')}; set it.`);
  }
}

function oneOf(group: Group): string {
  return group.length === 1 ? `${group.join('')} is` : `one of ${group.join(', ')} is`;
}

function follow({ is, isNot, needs, without = [], form, values: allowed }: When, values: BodyValues): void {
  const [name, ones] = is ?? isNot ?? ['', []];
  const value = values.truth(name) ?? values.text(name);
  if (value === undefined) return;
  const found = ones.some((one) => String(one).toLowerCase() === String(value).toLowerCase());
  if (found !== (is !== undefined)) return;
  const said = `${name} ${JSON.stringify(value)}`;
  const isSet = (other: string) => values.isSet(other) || values.blocks(other).length > 0;
  if (needs && !needs.some(isSet)) values.fail('', `${oneOf(needs)} needed with ${said}; set it.`);
  for (const other of without.filter(isSet))
    values.fail(other, `${other} may not be set with ${said}; remove one of them.`);
  if (form) spelling(form[0], form[1], values);
  if (allowed) among(allowed[0], allowed[1], values);
}
