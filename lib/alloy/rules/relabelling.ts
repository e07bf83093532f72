import type { BodyRule } from './http-client';
import type { BodyValues } from './values';

const needTarget = ['replace', 'hashmod', 'lowercase', 'uppercase', 'keepequal', 'dropequal'];
/** What may stand in a label that is put together of groups. */
const pattern = /^(?:(?:[a-zA-Z_]|\$(?:\{\w+\}|\w+))+\w*)+$/;

/** Alloy stops at load, and `alloy validate` passes: internal/component/common/relabel/relabel.go, Validate. */
export const relabelling: BodyRule = (values) => {
  const action = values.key === 'common/relabel.Config' ? values.text('action') : undefined;
  if (action === undefined) return;
  if (action === '') values.fail('action', 'the action may not be null; leave it out or choose one.');
  if (needTarget.includes(action)) target(action, values);
  if (action === 'hashmod' && values.amount('modulus') === 0)
    values.fail('', 'the action hashmod divides by a number; set "modulus" to 1 or more.');
  if (action === 'labeldrop' || action === 'labelkeep')
    only(action, 'regex', ['source_labels', 'target_label', 'modulus', 'separator', 'replacement'], values);
  if (action === 'keepequal' || action === 'dropequal')
    only(action, 'source_labels and target_label', ['regex', 'modulus', 'separator', 'replacement'], values);
  if ((action === 'lowercase' || action === 'uppercase') && changed('replacement', values))
    values.fail('replacement', `the action ${action} takes no replacement; remove it.`);
};

function target(action: string, values: BodyValues): void {
  const name = values.text('target_label');
  if (name === '') {
    values.fail('', `the action ${action} writes a label; name it by "targetLabel".`);
    return;
  }
  // Any other text is a name since Prometheus 3.
  if (name === undefined || action !== 'replace' || !name.includes('$') || pattern.test(name)) return;
  values.fail(
    'target_label',
    `${JSON.stringify(name)} is no name of a label; use letters, digits, underscores and groups such as $1.`,
  );
}

const standard: Readonly<Record<string, string>> = { separator: ';', replacement: '$1', regex: '(.*)' };

function changed(name: string, values: BodyValues): boolean {
  const text = values.text(name);
  if (name === 'modulus') return (values.amount(name) ?? 0) !== 0;
  if (name === 'source_labels') return values.length(name) !== undefined && values.isSet(name);
  return text !== undefined && text !== (standard[name] ?? '');
}

function only(action: string, what: string, others: readonly string[], values: BodyValues): void {
  const [found] = others.filter((name) => changed(name, values));
  if (found) values.fail(found, `the action ${action} takes ${what} alone; remove "${found}".`);
}
