import type { OttlFinding } from '../ottl';
import type { Statement } from '../syntax/node';
import { type OttlPlace, type OttlPlaces, ottlPlaces } from './ottl-places';
import type { Broken, Rule } from './rule';
import { type FoundText, textsOf } from './texts';

/** Loaded for the first component that takes OTTL. */
const language = () => require('../ottl') as typeof import('../ottl');

/** The collector reads OTTL when it loads, whatever error_mode says; `alloy validate` passes it. */
export const ottl: Rule = ({ component, statement }, _graph, broken) => {
  const places = component === counts ? undefined : ottlPlaces[component];
  if (places) visit(places, statement.body.statements, [], '', broken);
};

const counts = 'otelcol.connector.count';

/** Alloy does not ask the connector whether its conditions are right: one that it does not read is left out. */
export const countConditions: Rule = ({ component, statement }, _graph, broken) => {
  const places = component === counts ? ottlPlaces[counts] : undefined;
  if (places) visit(places, statement.body.statements, [], '', broken);
};

function visit(
  places: OttlPlaces,
  statements: readonly Statement[],
  outer: readonly Statement[],
  path: string,
  broken: Broken,
): void {
  for (const place of places(path, statements, outer)) check(place, statements, path, broken);
  for (const statement of statements) {
    if (statement.kind !== 'block') continue;
    const below = path === '' ? statement.name : `${path}.${statement.name}`;
    visit(places, statement.body.statements, statements, below, broken);
  }
}

interface NamedText extends FoundText {
  readonly attribute: string;
}

function check(place: OttlPlace, statements: readonly Statement[], path: string, broken: Broken): void {
  const { attributes, ...where } = place;
  const found = (list: OttlFinding['list']): readonly NamedText[] =>
    (attributes[list] ?? []).flatMap((attribute) =>
      textsOf(statements, attribute).map((text) => ({ ...text, attribute })),
    );
  const lists = {
    statements: found('statements'),
    conditions: found('conditions'),
    expressions: found('expressions'),
  };
  const all = Object.values(lists).flat();
  if (all.length === 0) return;
  // A statement that is not known may name the context of all.
  if (where.context === '' && where.component === 'transform' && all.some(({ text }) => text === undefined))
    return;
  const known = {
    statements: lists.statements.filter(isKnown),
    conditions: lists.conditions.filter(isKnown),
    expressions: lists.expressions.filter(isKnown),
  };
  const { checkOttl, ottlSentence } = language();
  for (const finding of checkOttl({
    ...where,
    statements: known.statements.map(({ text }) => text),
    conditions: known.conditions.map(({ text }) => text),
    expressions: known.expressions.map(({ text }) => text),
  })) {
    const wrong = known[finding.list][finding.index];
    if (wrong) broken(`${path}.${wrong.attribute}`, `holds ${ottlSentence(wrong.text, finding)}`, wrong.at);
  }
}

function isKnown<Text extends FoundText>(found: Text): found is Text & { readonly text: string } {
  return found.text !== undefined;
}
