import { QueryProblem } from '../error';
import type { Known } from '../known';
import { thereIs } from './known-name';
import { nodesOf, type Parser, parsed, textOf } from './syntax';
import { NotThere, type Verdict, verdictOf } from './verdict';

function grammar(): Parser {
  const { parser }: typeof import('@grafana/lezer-traceql') = require('@grafana/lezer-traceql');
  return parser;
}

/** Checks a query of Tempo: its syntax, and the attributes that it names. @throws QueryProblem what cannot be right anywhere */
export function checkTraceql(text: string, { traces, absent }: Known): Verdict {
  const query = parsed(grammar(), 'TraceQL', text);
  return verdictOf(() => {
    if (traces.length === 0) {
      const off = absent.filter((source) => source.traces);
      throw new NotThere([...new Set(off.map(({ why }) => why))].join(' and ') || 'nothing sends traces');
    }
    const there = new Set(traces.flatMap(({ attributes }) => attributes));
    const named = nodesOf(query.root, 'AttributeField').map((field) => textOf(query, field));
    const unknown = named.find((attribute) => !there.has(attribute));
    if (unknown !== undefined) {
      throw new QueryProblem(
        `asks for the attribute ${unknown}, which nothing sets; ${thereIs(unknown, there)}`,
      );
    }
    return { labels: there, from: [...new Set(traces.map(({ from }) => from))] };
  });
}
