import type { AlloyConfig } from '../../lib/alloy';
import type { Body, Node, Statement } from '../../lib/alloy/syntax/node';
import type { Argument, Stage } from './log-stages';

/** The stages of a loki.process of a configuration as Alloy would read them, for example of `pod_logs`. */
export function stagesIn(config: AlloyConfig, label: string): readonly Stage[] {
  const block = config.allBlocks.find((found) => found.component === 'loki.process' && found.label === label);
  if (!block) throw new Error(`The configuration has no loki.process.${label}.`);
  return stagesOf(block.statement.body);
}

function stagesOf(body: Body): readonly Stage[] {
  return body.statements.flatMap((statement) =>
    statement.kind === 'block' && statement.name.startsWith('stage.')
      ? [
          {
            name: statement.name,
            arguments: argumentsOf(statement.body.statements),
            stages: stagesOf(statement.body),
          },
        ]
      : [],
  );
}

function argumentsOf(statements: readonly Statement[]): Readonly<Record<string, Argument>> {
  return Object.fromEntries(
    statements.flatMap((statement) =>
      statement.kind === 'attribute' ? [[statement.name, argumentOf(statement.value)]] : [],
    ),
  );
}

function argumentOf(node: Node): Argument {
  if (node.kind === 'literal' && node.value !== null) return node.value;
  if (node.kind === 'array') return node.elements.map(argumentOf);
  if (node.kind === 'object') {
    return Object.fromEntries(node.fields.map(({ name, value }) => [name, argumentOf(value)]));
  }
  throw new Error(`A stage holds the expression ${JSON.stringify(node)}, which is not evaluated here.`);
}
