import type { Body } from '../syntax/node';
import { literalText, type Rule } from './rule';

const blocks = ['rule', 'write_relabel_config'];
const needTarget = ['replace', 'hashmod', 'lowercase', 'uppercase', 'keepequal', 'dropequal'];

/** Alloy stops at load, and `alloy validate` passes: internal/component/common/relabel/relabel.go, Validate. */
export const relabelRules: Rule = (block, _graph, broken) => {
  if (!/^(prometheus|loki|discovery|pyroscope)\./.test(block.component)) return;
  visit(block.statement.body, '', (path, body) => {
    const attribute = (name: string) =>
      body.statements.flatMap((statement) =>
        statement.kind === 'attribute' && statement.name === name ? [statement.value] : [],
      )[0];
    const action = attribute('action') === undefined ? 'replace' : literalText(attribute('action'));
    if (action === undefined) return;
    if (needTarget.includes(action) && attribute('target_label') === undefined) {
      broken(path, `the action ${action} writes a label; name it by "targetLabel".`);
    }
    if (action === 'hashmod' && attribute('modulus') === undefined) {
      broken(path, 'the action hashmod divides by a number; set "modulus" to 1 or more.');
    }
  });
};

function visit(body: Body, path: string, found: (path: string, body: Body) => void): void {
  for (const statement of body.statements) {
    // The rules of stage.truncate change no label.
    if (statement.kind !== 'block' || statement.name === 'stage.truncate') continue;
    const at = path === '' ? statement.name : `${path}.${statement.name}`;
    if (blocks.includes(statement.name)) found(at, statement.body);
    else visit(statement.body, at, found);
  }
}
