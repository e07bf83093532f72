import { evaluate } from '../evaluate/evaluate';
import { EvaluationFailure } from '../evaluate/failure';
import { libraryScope } from '../evaluate/scope';
import { type Evaluated, unknown } from '../evaluate/value';
import type { Node, Statement } from '../syntax/node';

/** A text in a list, or alone; undefined where only Alloy knows it. */
export interface FoundText {
  readonly text: string | undefined;
  /** The part of the syntax tree that says it. */
  readonly at: object;
}

/** The texts of an attribute that is a text or a list of them. */
export function textsOf(statements: readonly Statement[], name: string): readonly FoundText[] {
  return statements.flatMap((statement) =>
    statement.kind === 'attribute' && statement.name === name ? textsIn(statement.value) : [],
  );
}

/** The text of an attribute: empty where it is left out, undefined where only Alloy knows it. */
export function textOf(statements: readonly Statement[], name: string): string | undefined {
  const texts = textsOf(statements, name);
  return texts.length === 0 ? '' : texts[0]?.text;
}

function textsIn(node: Node): readonly FoundText[] {
  if (node.kind === 'array') return node.elements.map((element) => ({ text: known(element), at: element }));
  const value = evaluated(node);
  if (value.kind !== 'array') return [{ text: textIn(value), at: node }];
  return value.elements.map((element) => ({ text: textIn(element), at: node }));
}

function known(node: Node): string | undefined {
  return textIn(evaluated(node));
}

function textIn(value: Evaluated): string | undefined {
  return value.kind === 'string' ? value.value : undefined;
}

function evaluated(node: Node): Evaluated {
  try {
    return evaluate(node, libraryScope());
  } catch (error) {
    if (error instanceof EvaluationFailure) return unknown;
    throw error;
  }
}
