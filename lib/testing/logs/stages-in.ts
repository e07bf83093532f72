import type { AlloyConfig } from '../../alloy';
import type { Body, Node, Statement } from '../../alloy/syntax/node';
import type { Argument, Stage } from './processed';

/** The values of environment variables that stages read by `sys.env`. */
type Environment = Readonly<Record<string, string>>;

/** The stages of a loki.process of a configuration as Alloy would read them, for example of `pod_logs`. */
export function stagesIn(config: AlloyConfig, label: string, env: Environment = {}): readonly Stage[] {
  const block = config.allBlocks.find((found) => found.component === 'loki.process' && found.label === label);
  if (!block) throw new Error(`The configuration has no loki.process.${label}.`);
  return stagesOf(block.statement.body, env);
}

function stagesOf(body: Body, env: Environment): readonly Stage[] {
  return body.statements.flatMap((statement) =>
    statement.kind === 'block' && /^(stage\..+|rule)$/.test(statement.name)
      ? [
          {
            name: statement.name,
            arguments: argumentsOf(statement.body.statements, env),
            stages: stagesOf(statement.body, env),
          },
        ]
      : [],
  );
}

function argumentsOf(statements: readonly Statement[], env: Environment): Readonly<Record<string, Argument>> {
  return Object.fromEntries(
    statements.flatMap((statement) =>
      statement.kind === 'attribute' ? [[statement.name, argumentOf(statement.value, env)]] : [],
    ),
  );
}

function argumentOf(node: Node, env: Environment): Argument {
  if (node.kind === 'literal' && node.value !== null) return node.value;
  if (node.kind === 'array') return node.elements.map((element) => argumentOf(element, env));
  if (node.kind === 'object') {
    return Object.fromEntries(node.fields.map(({ name, value }) => [name, argumentOf(value, env)]));
  }
  if (node.kind === 'call' && node.callee.kind === 'access' && node.callee.name === 'env') {
    const [name] = node.args;
    return name?.kind === 'literal' ? (env[String(name.value)] ?? '') : '';
  }
  throw new Error(`A stage holds the expression ${JSON.stringify(node)}, which is not evaluated here.`);
}
