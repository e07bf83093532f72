import type { ModuleView } from '../../lib/alloy/block-data';
import { problemAt, whereOf } from '../../lib/alloy/problem';
import type { RuledProblem } from './finding';
import { type FoundLiteral, literalsIn } from './literals';

/**
 * Places to fill in that are still there in a text that parses: a variable of the shell or of Terraform, values of Helm, a
 * variable of Jinja. Alloy has none of them, and sends to an address that is called `${LOKI_URL}`.
 */
export function unrenderedTexts(module: ModuleView): readonly RuledProblem[] {
  return literalsIn(module).flatMap((literal) => {
    const mark = markIn(literal);
    if (mark === undefined) return [];
    const { block, path, node } = literal;
    const problem = `${mark} stands there as it is, since Alloy fills in nothing; render the text first, or use sys.env.`;
    return [{ ...problemAt(node, whereOf(block.where, path), problem), rule: 'unrendered-text' }];
  });
}

/** Attributes whose values have places of their own: groups of a regular expression, templates of Go, statements. */
const ownPlaces =
  /^(?:replacement|replace|regex|expression|template|statements?|conditions?|query|selector|config|content)$/;

function markIn({ text, name }: FoundLiteral): string | undefined {
  const helm = /\{\{-?\s*(?:\.(?:Values|Release|Chart)\b|\$\.|include\b|tpl\b)[^}]*\}\}/.exec(text);
  if (helm) return helm[0];
  if (ownPlaces.test(name)) return undefined;
  const [variable] = /\$\{[A-Za-z_][\w.]*(?::?[-?+=][^}]*)?\}/.exec(text) ?? [];
  const [jinja] = /\{\{\s*(?!end\b|else\b)[a-z_][\w.]*(?:\s*\|[^}]*)?\s*\}\}/i.exec(text) ?? [];
  return variable ?? jinja;
}
