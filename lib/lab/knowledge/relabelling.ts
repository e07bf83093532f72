import type { MetricFacts } from '../../dashboards';
import type { Rule } from './read';

/** Series by name, on their way. */
export type Series = ReadonlyMap<string, MetricFacts>;

/** What rules of prometheus.relabel leave of series: names that are kept, labels that are set, names that are others then. */
export function relabelled(series: Series, rules: readonly Rule[]): Series {
  return rules.reduce(applied, series);
}

function applied(series: Series, rule: Rule): Series {
  const { sourceLabels, regex, action, targetLabel, replacement } = rule;
  const isOfName = sourceLabels.length === 1 && sourceLabels[0] === '__name__';
  switch (action) {
    case 'keep':
      return isOfName ? only(series, (name) => wholly(regex, name)) : series;
    case 'drop':
      // What looks at other labels too drops some series of a name, and the others stay.
      return isOfName ? only(series, (name) => !wholly(regex, name)) : series;
    case 'labeldrop':
      return labelled(series, ({ labels }) => labels.filter((label) => !wholly(regex, label)));
    case 'labelkeep':
      return labelled(series, ({ labels }) => labels.filter((label) => wholly(regex, label)));
    case 'replace':
      if (targetLabel === '__name__') return renamed(series, regex, replacement);
      return targetLabel.startsWith('__') ? series : set(series, targetLabel, sourceLabels);
    default:
      return series;
  }
}

/** A label is set where one of those that it is made of is there, and a constant everywhere. */
function set(series: Series, target: string, sources: readonly string[]): Series {
  return labelled(series, ({ labels }) =>
    labels.includes(target) || (sources.length > 0 && !sources.some((source) => labels.includes(source)))
      ? labels
      : [...labels, target],
  );
}

function renamed(series: Series, regex: string, to: string | undefined): Series {
  if (to === undefined || to.includes('$')) return series;
  return new Map([...series].map(([name, facts]) => [wholly(regex, name) ? to : name, facts]));
}

function only(series: Series, isKept: (name: string) => boolean): Series {
  return new Map([...series].filter(([name]) => isKept(name)));
}

function labelled(series: Series, labelsOf: (facts: MetricFacts) => readonly string[]): Series {
  return new Map([...series].map(([name, facts]) => [name, { ...facts, labels: labelsOf(facts) }]));
}

const compiled = new Map<string, (text: string) => boolean>();

/** Whether a text as a whole matches an expression of RE2. */
export function wholly(regex: string, text: string): boolean {
  let matches = compiled.get(regex);
  if (!matches) {
    matches = matcherOf(regex);
    compiled.set(regex, matches);
  }
  return matches(text);
}

/** What JavaScript reads the same way it reads itself: RE2JS takes 40 ms to load. */
function matcherOf(regex: string): (text: string) => boolean {
  if (!/\\[^dDwWsS.]|\(\?[^:]|\[\[/.test(regex)) {
    const expression = new RegExp(`^(?:${regex})$`, 's');
    return (text) => expression.test(text);
  }
  const { RE2JS }: typeof import('re2js') = require('re2js');
  const expression = RE2JS.compile(`(?s:${regex})`);
  return (text) => expression.matches(text);
}
