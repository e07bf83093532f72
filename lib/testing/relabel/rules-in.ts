import type { AlloyConfig } from '../../alloy';
import type { Body, Node } from '../../alloy/syntax/node';
import type { RelabelRule } from './relabel';

/** The values of environment variables that rules read by `sys.env`. */
export type Environment = Readonly<Record<string, string>>;

/**
 * The rules of a component of a configuration as Alloy would read them, for example those of
 * `discovery.relabel.pods`.
 */
export function rulesIn(config: AlloyConfig, name: string, env: Environment = {}): readonly RelabelRule[] {
  const block = config.allBlocks.find(({ component, label }) => `${component}.${label}` === name);
  if (!block) throw new Error(`The configuration has no ${name}.`);
  return block.find('rule').flatMap((rule) => ('kind' in rule ? [] : [ruleOf(rule, env)]));
}

function ruleOf(body: Body, env: Environment): RelabelRule {
  const attributes = body.statements.flatMap((statement) =>
    statement.kind === 'attribute' ? [[statement.name, evaluate(statement.value, env)] as const] : [],
  );
  const values = new Map(attributes);
  const text = (name: string) => {
    const value = values.get(name);
    return value === undefined ? undefined : String(value);
  };
  const sources = values.get('source_labels');
  return {
    sourceLabels: Array.isArray(sources) ? sources.map(String) : undefined,
    separator: text('separator'),
    regex: text('regex'),
    modulus: values.has('modulus') ? Number(values.get('modulus')) : undefined,
    targetLabel: text('target_label'),
    replacement: text('replacement'),
    action: text('action'),
  };
}

type Evaluated = string | number | readonly Evaluated[];

/** Literals, lists, `sys.env` and sums of texts: what rules are written with. */
function evaluate(node: Node, env: Environment): Evaluated {
  if (node.kind === 'literal' && (typeof node.value === 'string' || typeof node.value === 'number')) {
    return node.value;
  }
  if (node.kind === 'array') return node.elements.map((element) => evaluate(element, env));
  if (node.kind === 'paren') return evaluate(node.inner, env);
  if (node.kind === 'binary' && node.operator === '+') {
    return `${evaluate(node.left, env)}${evaluate(node.right, env)}`;
  }
  if (node.kind === 'call' && node.callee.kind === 'access' && node.callee.name === 'env') {
    const [name] = node.args;
    return name?.kind === 'literal' ? (env[String(name.value)] ?? '') : '';
  }
  throw new Error(`A rule holds the expression ${JSON.stringify(node)}, which is not evaluated here.`);
}
