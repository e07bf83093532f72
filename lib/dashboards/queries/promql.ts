import { QueryProblem } from '../error';
import type { Known } from '../known';
import { thereIs } from './known-name';
import { checkFunction } from './promql-functions';
import { type Selected, select } from './promql-selector';
import {
  children,
  nodesOf,
  type Parsed,
  type Parser,
  parsed,
  type SyntaxNode,
  textOf,
  unquoted,
} from './syntax';
import { type Verdict, verdictOf } from './verdict';

/** Loaded when the first query is read. */
function grammar(): Parser {
  const { parser }: typeof import('@prometheus-io/lezer-promql') = require('@prometheus-io/lezer-promql');
  return parser;
}

/**
 * Checks a query of Prometheus against what is known: its syntax, each metric, its labels and its job, the labels by which it
 * groups and joins, and whether a function is for such a metric.
 * @throws QueryProblem what cannot be right anywhere
 */
export function checkPromql(text: string, known: Known): Verdict {
  const query = parsed(grammar(), 'PromQL', text);
  return verdictOf(() => {
    const reader = new Reader(query, known);
    const [expression] = children(query.root);
    const labels = expression === undefined ? new Set<string>() : reader.labelsOf(expression);
    return { labels, from: [...new Set(reader.from)] };
  });
}

/** Walks through an expression, and finds which labels are left of what it selects. */
class Reader {
  readonly from: string[] = [];
  private readonly found = new Map<SyntaxNode, Selected>();

  constructor(
    private readonly query: Parsed,
    private readonly known: Known,
  ) {}

  labelsOf(node: SyntaxNode): ReadonlySet<string> {
    switch (node.name) {
      case 'VectorSelector':
        return this.selected(node).labels;
      case 'AggregateExpr':
        return this.aggregated(node);
      case 'FunctionCall':
        return this.called(node);
      case 'BinaryExpr':
        return this.joined(node);
      default:
        return union(children(node).map((child) => this.labelsOf(child)));
    }
  }

  private selected(node: SyntaxNode): Selected {
    const known = this.found.get(node);
    if (known) return known;
    const selected = select(this.query, node, this.known);
    this.found.set(node, selected);
    this.from.push(...selected.from);
    return selected;
  }

  private aggregated(node: SyntaxNode): ReadonlySet<string> {
    const body = children(node).find(({ name }) => name === 'FunctionCallBody');
    const inner = body === undefined ? new Set<string>() : this.labelsOf(body);
    const operator = this.text(children(node)[0]);
    const modifier = children(node).find(({ name }) => name === 'AggregateModifier');
    const grouping = modifier === undefined ? [] : this.names(modifier);
    this.refuseUnknown(grouping, inner, 'groups by');
    const added =
      operator === 'count_values' && body ? [unquoted(this.text(nodesOf(body, 'StringLiteral')[0]))] : [];
    // The series themselves are left, not their sum.
    if (['topk', 'bottomk', 'limitk', 'limit_ratio'].includes(operator)) return inner;
    const isWithout = modifier !== undefined && this.text(children(modifier)[0]) === 'without';
    const left = isWithout ? [...inner].filter((label) => !grouping.includes(label)) : grouping;
    return new Set([...left, ...added]);
  }

  private called(node: SyntaxNode): ReadonlySet<string> {
    const [identifier, body] = children(node);
    const name = this.text(identifier);
    const inner = body === undefined ? new Set<string>() : this.labelsOf(body);
    if (body) {
      for (const argument of children(body)) {
        const selector = directSelector(argument);
        if (selector) checkFunction(name, this.selected(selector));
      }
    }
    const strings = body ? children(body).filter((argument) => argument.name === 'StringLiteral') : [];
    const said = strings.map((string) => unquoted(this.text(string)));
    switch (name) {
      case 'histogram_quantile':
        if (!inner.has('le')) {
          throw new QueryProblem(
            'takes histogram_quantile() of series without the label le; group by le as well.',
          );
        }
        return without(inner, ['le']);
      case 'label_replace': {
        const [target = '', , source = ''] = said;
        this.refuseUnknown([source], inner, 'replaces by');
        return union([inner, new Set([target])]);
      }
      case 'label_join':
        this.refuseUnknown(said.slice(2), inner, 'joins');
        return union([inner, new Set(said.slice(0, 1))]);
      case 'scalar':
      case 'vector':
      case 'time':
        return new Set();
      default:
        return inner;
    }
  }

  private joined(node: SyntaxNode): ReadonlySet<string> {
    const operands = children(node);
    const [left, operator] = operands;
    const right = operands.at(-1);
    if (!left || !right || !operator) return new Set();
    const one = this.labelsOf(left);
    const other = this.labelsOf(right);
    const clause = operands.find(({ name }) => name === 'MatchingModifierClause');
    const parts = clause ? children(clause) : [];
    const [grouping, group] = parts.filter(({ name }) => name === 'GroupingLabels');
    const matching = grouping ? this.names(grouping) : [];
    const isOn = parts.some(({ name }) => name === 'On');
    if (isOn) {
      this.refuseUnknown(matching, one, 'joins on');
      this.refuseUnknown(matching, other, 'joins on');
    }
    const added = group ? this.names(group) : [];
    if (parts.some(({ name }) => name === 'GroupLeft')) {
      this.refuseUnknown(added, other, 'takes over');
      return new Set([...one, ...added]);
    }
    if (parts.some(({ name }) => name === 'GroupRight')) {
      this.refuseUnknown(added, one, 'takes over');
      return new Set([...other, ...added]);
    }
    const kind = operator.name;
    if (kind === 'Or') return union([one, other]);
    if (kind === 'And' || kind === 'Unless' || isScalar(right)) return one;
    if (isScalar(left)) return other;
    return isOn ? new Set(matching) : without(one, matching);
  }

  private names(node: SyntaxNode): readonly string[] {
    return nodesOf(node, 'LabelName').map((name) => this.text(name));
  }

  private text(node: SyntaxNode | undefined): string {
    return node === undefined ? '' : textOf(this.query, node);
  }

  private refuseUnknown(labels: readonly string[], there: ReadonlySet<string>, does: string): void {
    const unknown = labels.find((label) => !there.has(label));
    if (unknown === undefined) return;
    throw new QueryProblem(
      `${does} the label ${unknown}, which is not there any more; ${thereIs(unknown, there)}`,
    );
  }
}

/** The selector that a function is applied to, without another function or sum between. */
function directSelector(node: SyntaxNode): SyntaxNode | undefined {
  if (node.name === 'VectorSelector') return node;
  if (!['MatrixSelector', 'OffsetExpr', 'ParenExpr', 'StepInvariantExpr'].includes(node.name))
    return undefined;
  return children(node).map(directSelector)[0];
}

const numbers = ['NumberDurationLiteral', 'StringLiteral'];

function isScalar(node: SyntaxNode): boolean {
  return nodesOf(node, 'VectorSelector').length === 0 || numbers.includes(node.name);
}

function union(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  return new Set(sets.flatMap((set) => [...set]));
}

function without(set: ReadonlySet<string>, labels: readonly string[]): ReadonlySet<string> {
  return new Set([...set].filter((label) => !labels.includes(label)));
}
