import type { Dashboard, Row, Variable } from './dashboard';
import { DashboardError, QueryProblem } from './error';
import type { Known } from './known';
import type { Panel } from './panel';
import { thereIs } from './queries/known-name';
import { checkLogql } from './queries/logql';
import { checkProfiles } from './queries/profiles';
import { checkPromql } from './queries/promql';
import { checkTraceql } from './queries/traceql';
import type { Verdict } from './queries/verdict';
import type { Query } from './query';

/** A panel that was left out, and why. */
export interface LeftOut {
  readonly panel: string;
  /** A part of a sentence: `pipelines.kubelet is off`. */
  readonly why: string;
}

/** A panel that has data, and who gives it. */
export interface CheckedPanel {
  readonly panel: Panel;
  readonly from: readonly string[];
  /** The labels that all its queries find. */
  readonly labels: ReadonlySet<string>;
}

/** A dashboard with what of it this environment has data for. */
export interface CheckedDashboard {
  readonly dashboard: Dashboard;
  readonly variables: readonly CheckedVariable[];
  readonly rows: readonly { readonly title: string; readonly panels: readonly CheckedPanel[] }[];
  readonly leftOut: readonly LeftOut[];
}

export interface CheckedVariable {
  readonly variable: Variable;
  /** The selector that is asked. */
  readonly selector: string;
}

/** Checks a query of any language. @throws QueryProblem */
export function checkQuery(query: Query, known: Known): Verdict {
  if ('promql' in query) return checkPromql(query.promql, known);
  if ('logql' in query) return checkLogql(query.logql, known);
  if ('traceql' in query) return checkTraceql(query.traceql, known);
  if ('profile' in query) return checkProfiles(query.profile, query.selector, known);
  const drawn = checkPromql(`traces_service_graph_request_total${query.graph}`, known);
  const asked = checkTraceql('{}', known);
  return asked.kind === 'missing' ? asked : drawn;
}

/**
 * Checks a dashboard against what there is.
 * @throws DashboardError on a query that nothing can ever answer, with the names of dashboard and panel
 */
export function checkDashboard(dashboard: Dashboard, known: Known): CheckedDashboard {
  const leftOut: LeftOut[] = [];
  const variables = (dashboard.variables ?? []).map((variable) => checkVariable(dashboard, variable, known));
  const missing = variables.flatMap((variable) => ('why' in variable ? variable.why : []));
  const rows = dashboard.rows.map((row) => ({
    title: row.title,
    panels: row.panels.flatMap((panel) => {
      const checked = checkPanel(dashboard, row, panel, known);
      const [why] = missing;
      if ('why' in checked || why !== undefined) {
        leftOut.push({ panel: panel.title, why: 'why' in checked ? checked.why : (why ?? '') });
        return [];
      }
      return [checked];
    }),
  }));
  return {
    dashboard,
    variables: variables.flatMap((variable) => ('why' in variable ? [] : [variable])),
    rows: rows.filter(({ panels }) => panels.length > 0),
    leftOut,
  };
}

function checkVariable(
  { title, name: _ }: Dashboard,
  variable: Variable,
  known: Known,
): CheckedVariable | { readonly why: string } {
  const where = `dashboard "${title}", variable "${variable.name}"`;
  const whys: string[] = [];
  for (const selector of variable.of) {
    const verdict = named(where, () => checkPromql(selector, known));
    if (verdict.kind === 'missing') {
      whys.push(verdict.why);
    } else if (verdict.labels.has(variable.label)) {
      return { variable, selector };
    } else {
      const problem = `takes its values from the label ${variable.label} of ${selector}, which has none; ${thereIs(variable.label, verdict.labels)}`;
      throw new DashboardError(where, problem);
    }
  }
  return { why: [...new Set(whys)].join(' and ') };
}

function checkPanel(
  dashboard: Dashboard,
  row: Row,
  panel: Panel,
  known: Known,
): CheckedPanel | { readonly why: string } {
  const where = `dashboard "${dashboard.title}", panel "${panel.title}" of "${row.title}"`;
  const verdicts = panel.queries.map((query) => ({
    query,
    verdict: named(where, () => checkQuery(query, known)),
  }));
  const whys = verdicts.flatMap(({ verdict }) => (verdict.kind === 'missing' ? verdict.why : []));
  if (whys.length > 0) return { why: [...new Set(whys)].join(' and ') };
  const answered = verdicts.flatMap(({ query, verdict }) =>
    verdict.kind === 'answered' ? [{ query, verdict }] : [],
  );
  for (const { query, verdict } of answered) refuseUnknownLegend(where, query, verdict.labels);
  checkVariablesUsed(where, panel, dashboard);
  const labels = new Set(answered.flatMap(({ verdict }) => [...verdict.labels]));
  for (const column of Object.keys(panel.columns ?? {})) {
    refuseUnless(where, labels.has(column) || column.startsWith('Value'), 'shows the column', column, labels);
  }
  for (const { labels: taken } of panel.links ?? []) {
    for (const label of Object.values(taken)) {
      refuseUnless(where, labels.has(label) || label.startsWith('$'), 'links by the label', label, labels);
    }
  }
  return { panel, from: [...new Set(answered.flatMap(({ verdict }) => verdict.from))], labels };
}

function refuseUnknownLegend(where: string, query: Query, labels: ReadonlySet<string>): void {
  const legend = 'legend' in query ? (query.legend ?? '') : '';
  for (const [, label = ''] of legend.matchAll(/\{\{\s*(\w+)\s*\}\}/g)) {
    refuseUnless(where, labels.has(label), 'names its lines by the label', label, labels);
  }
}

/** Of Grafana, and of every dashboard: docs/sources/dashboards/variables/add-template-variables of grafana/grafana. */
const everywhere = /^(__\w+|prometheus|loki|tempo|pyroscope|\d+)$/;

function checkVariablesUsed(where: string, panel: Panel, { variables = [] }: Dashboard): void {
  const there = variables.map(({ name }) => name);
  for (const query of panel.queries) {
    for (const text of Object.values(query)) {
      for (const [, name = ''] of String(text).matchAll(/\$\{?(\w+)/g)) {
        refuseUnless(
          where,
          there.includes(name) || everywhere.test(name),
          'asks for the variable',
          name,
          new Set(there),
        );
      }
    }
  }
}

function refuseUnless(
  where: string,
  right: boolean,
  does: string,
  name: string,
  there: ReadonlySet<string>,
): void {
  if (right) return;
  throw new DashboardError(where, `${does} ${name}, which is not there; ${thereIs(name, there)}`);
}

/** What a check says, with the place in front of what it refuses. */
function named<T>(where: string, check: () => T): T {
  try {
    return check();
  } catch (error) {
    if (error instanceof QueryProblem) throw new DashboardError(where, error.message);
    throw error;
  }
}
