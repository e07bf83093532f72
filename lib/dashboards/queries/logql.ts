import { QueryProblem } from '../error';
import type { Known, LogSource } from '../known';
import { thereIs } from './known-name';
import { admits, admitsNone, type Matcher, offByJob } from './matcher';
import { nodesOf, type Parsed, type Parser, parsed, type SyntaxNode, textOf, unquoted } from './syntax';
import { NotThere, type Verdict, verdictOf } from './verdict';

function grammar(): Parser {
  const { parser }: typeof import('@grafana/lezer-logql') = require('@grafana/lezer-logql');
  return parser;
}

/** Loki finds it in each line by itself: https://grafana.com/docs/loki/latest/get-started/labels/#default-labels-for-all-users */
const foundByLoki = ['detected_level'];

/** What takes labels out of a line, so that nobody can tell which there are. */
const parsers = ['JsonExpressionParser', 'LogfmtParser', 'LogfmtExpressionParser', 'LabelParser'];

/**
 * Checks a query of Loki: its syntax, the labels of its selectors, and the labels and metadata by which it filters and groups.
 * @throws QueryProblem what cannot be right anywhere
 */
export function checkLogql(text: string, known: Known): Verdict {
  const query = parsed(grammar(), 'LogQL', text);
  return verdictOf(() => {
    const sources = nodesOf(query.root, 'Selector').flatMap((selector) => streamsOf(query, selector, known));
    const isOpen = parsers.some((name) => nodesOf(query.root, name).length > 0);
    const there = new Set([
      ...sources.flatMap(({ labels, metadata }) => [...labels, ...metadata]),
      ...foundByLoki,
    ]);
    const filtered = nodesOf(query.root, 'LabelFilter').flatMap((filter) => nodesOf(filter, 'Matcher'));
    const grouped = nodesOf(query.root, 'Grouping').flatMap((grouping) => nodesOf(grouping, 'Identifier'));
    const filters = filtered.map((matcher) => matcherOf(query, matcher).label);
    const groups = grouped.map((name) => textOf(query, name));
    const unknown = isOpen ? undefined : [...filters, ...groups].find((label) => !there.has(label));
    if (unknown !== undefined) {
      const off = known.absent.find(({ logs }) => logs?.includes(unknown));
      if (off) throw new NotThere(off.why);
      throw new QueryProblem(
        `asks for the label ${unknown}, which no line of these streams has; ${thereIs(unknown, there)}`,
      );
    }
    return {
      labels: groups.length > 0 ? new Set(groups) : there,
      from: [...new Set(sources.map(({ from }) => from))],
    };
  });
}

/** The sources whose streams a selector finds. */
function streamsOf(query: Parsed, selector: SyntaxNode, { logs, absent }: Known): readonly LogSource[] {
  const matchers = nodesOf(selector, 'Matcher').map((matcher) => matcherOf(query, matcher));
  const ofJob = (job: string | undefined) =>
    job === undefined || matchers.filter(({ label }) => label === 'job').every((one) => admits(one, job));
  const needed = matchers.filter((matcher) => !admitsNone(matcher));
  const found = logs.filter(
    ({ job, labels }) => ofJob(job) && needed.every(({ label }) => labels.includes(label)),
  );
  const ofOthers = offByJob(
    absent.filter((source) => source.logs),
    matchers,
    found,
  );
  if (ofOthers !== undefined) throw new NotThere(ofOthers);
  if (found.length > 0) return found;
  const labels = new Set(logs.filter(({ job }) => ofJob(job)).flatMap((source) => source.labels));
  const unknown = needed.find(({ label }) => !labels.has(label))?.label;
  const off = absent.filter(
    (source) => ofJob(source.job) && needed.every(({ label }) => source.logs?.includes(label)),
  );
  if (off.length > 0) throw new NotThere([...new Set(off.map(({ why }) => why))].join(' and '));
  if (labels.size === 0) throw new QueryProblem('asks for log streams of a job that nothing sends.');
  throw new QueryProblem(
    `asks for the label ${unknown ?? needed[0]?.label ?? ''} of log streams, which nothing sets; ${thereIs(unknown ?? '', labels)}`,
  );
}

function matcherOf(query: Parsed, node: SyntaxNode): Matcher {
  const [name, operator, value] = node.children.map((part) => textOf(query, part));
  return { label: name ?? '', operator: operator ?? '', value: unquoted(value ?? '') };
}
