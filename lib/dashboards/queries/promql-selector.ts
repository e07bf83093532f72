import { QueryProblem } from '../error';
import type { Known, MetricSource } from '../known';
import type { MetricType } from '../metric-table';
import { thereIs } from './known-name';
import { admits, admitsNone, type Matcher } from './matcher';
import { nodesOf, type Parsed, type SyntaxNode, textOf, unquoted } from './syntax';
import { NotThere } from './verdict';

/** The series that a selector finds. */
export interface Selected {
  /** Undefined where it names no metric. */
  readonly name: string | undefined;
  readonly type: MetricType | undefined;
  readonly labels: ReadonlySet<string>;
  readonly from: readonly string[];
}

/**
 * Finds the series of a selector among what is known.
 * @throws NotThere where the environment has none of them, QueryProblem where nobody ever has
 */
export function select(query: Parsed, node: SyntaxNode, known: Known): Selected {
  const name = nodesOf(node, 'Identifier').map((found) => textOf(query, found))[0];
  const matchers = nodesOf(node, 'UnquotedLabelMatcher').map((matcher) => matcherOf(query, matcher));
  const named = name === undefined ? known.metrics : known.metrics.filter(({ series }) => series.has(name));
  if (name !== undefined && named.length === 0) throw absent(name, matchers, known);
  const ofJob = named.filter((source) => isOfJob(source, matchers));
  if (ofJob.length === 0) throw absentJob(name, named, matchers, known);
  const needed = matchers.filter((matcher) => matcher.label !== '__name__' && !admitsNone(matcher));
  const labelled = ofJob.flatMap((source) => {
    const labels = labelsOf(source, name);
    return needed.every(({ label }) => labels.has(label)) ? [{ source, labels }] : [];
  });
  if (labelled.length === 0) throw unknownLabel(name, ofJob, needed);
  return {
    name,
    type: name === undefined ? undefined : labelled[0]?.source.series.get(name)?.type,
    labels: new Set(labelled.flatMap(({ labels }) => [...labels])),
    from: labelled.map(({ source }) => source.from),
  };
}

function matcherOf(query: Parsed, node: SyntaxNode): Matcher {
  const of = (kind: string) => nodesOf(node, kind).map((found) => textOf(query, found))[0] ?? '';
  return { label: of('LabelName'), operator: of('MatchOp'), value: unquoted(of('StringLiteral')) };
}

function isOfJob({ job }: Pick<MetricSource, 'job'>, matchers: readonly Matcher[]): boolean {
  return (
    job === undefined ||
    matchers.filter(({ label }) => label === 'job').every((matcher) => admits(matcher, job))
  );
}

function labelsOf({ series }: MetricSource, name: string | undefined): ReadonlySet<string> {
  if (name !== undefined) return new Set(series.get(name)?.labels ?? []);
  return new Set([...series.values()].flatMap(({ labels }) => labels));
}

function absent(name: string, matchers: readonly Matcher[], { metrics, absent }: Known): Error {
  const found = absent.filter((source) => source.metrics?.has(name) && isOfJob(source, matchers));
  if (found.length > 0) return new NotThere([...new Set(found.map(({ why }) => why))].join(' and '));
  const names = [
    ...metrics.flatMap(({ series }) => [...series.keys()]),
    ...absent.flatMap((source) => [...(source.metrics ?? [])]),
  ];
  return new QueryProblem(
    `asks for the metric ${name}, which nothing makes or keeps; ${thereIs(name, names)}`,
  );
}

function absentJob(
  name: string | undefined,
  named: readonly MetricSource[],
  matchers: readonly Matcher[],
  { absent }: Known,
): Error {
  const found = absent.filter(
    (source) =>
      source.job !== undefined &&
      isOfJob(source, matchers) &&
      (name === undefined || source.metrics?.has(name) === true),
  );
  if (found.length > 0) return new NotThere([...new Set(found.map(({ why }) => why))].join(' and '));
  const job = matchers.find(({ label }) => label === 'job')?.value ?? '';
  const jobs = named.flatMap((source) => source.job ?? []);
  return new QueryProblem(
    `asks for the job ${JSON.stringify(job)}, which ${name ?? 'no metric'} does not have; ${thereIs(job, jobs)}`,
  );
}

function unknownLabel(
  name: string | undefined,
  sources: readonly MetricSource[],
  needed: readonly Matcher[],
): Error {
  const all = new Set(sources.flatMap((source) => [...labelsOf(source, name)]));
  const label = needed.find((matcher) => !all.has(matcher.label))?.label ?? needed[0]?.label ?? '';
  return new QueryProblem(
    `asks for the label ${label} of ${name ?? 'metrics'}, which nothing sets there; ${thereIs(label, all)}`,
  );
}
