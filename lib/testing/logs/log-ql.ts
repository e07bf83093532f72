import { goEscapes } from '../../alloy/go-escapes';
import { finds } from '../values/regular-expression';
import type { Working } from './entry';

type Operator = '=' | '!=' | '=~' | '!~' | '|=' | '|~';

/** `{app="shop"} |= "error"`: matchers of labels, then filters of the line. */
export interface Selector {
  readonly matchers: readonly {
    readonly name: string;
    readonly operator: Operator;
    readonly value: string;
  }[];
  readonly filters: readonly { readonly operator: Operator; readonly value: string }[];
}

const space = /\s*/y;
const token = /\s*(?:([A-Za-z_][A-Za-z0-9_]*)|("(?:[^"\\\n]|\\.)*")|(!=|=~|!~|\|=|\|~|[{}=,]))/y;

/** @throws Error for what Alloy would refuse when it loads the stage */
export function selectorOf(text: string, where: string): Selector {
  const refuse = (): never => {
    throw new Error(
      `${where}: selector is ${JSON.stringify(text)}, which is no selector such as {app="shop"} |= "error"; write one.`,
    );
  };
  let at = 0;
  const next = () => {
    token.lastIndex = at;
    const [whole, name, quoted, sign] = token.exec(text) ?? refuse();
    at += whole?.length ?? 0;
    return { name, quoted: quoted === undefined ? undefined : unquoted(quoted), sign };
  };
  const operator = (allowed: RegExp): Operator => {
    const { sign = '' } = next();
    return allowed.test(sign) ? (sign as Operator) : refuse();
  };
  if (next().sign !== '{') refuse();
  const matchers: Selector['matchers'][number][] = [];
  for (let open = true; open; ) {
    const { name = refuse() } = next();
    const sign = operator(/^(=|!=|=~|!~)$/);
    matchers.push({ name, operator: sign, value: next().quoted ?? refuse() });
    const { sign: after } = next();
    if (after === '}') open = false;
    else if (after !== ',') refuse();
  }
  const filters: Selector['filters'][number][] = [];
  for (;;) {
    space.lastIndex = at;
    at += space.exec(text)?.[0].length ?? 0;
    if (at >= text.length) return { matchers, filters };
    const sign = operator(/^(\|=|\|~|!=|!~)$/);
    filters.push({ operator: sign, value: next().quoted ?? refuse() });
  }
}

/** Text in Go's quotes; escapes of JSON are those that configurations are written with. */
export function unquoted(quoted: string): string {
  return quoted
    .slice(1, -1)
    .replace(/\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|(.))/g, (_, x, u, sign: string) => {
      if (x ?? u) return String.fromCharCode(Number.parseInt(x ?? u, 16));
      return goEscapes[sign] ?? sign;
    });
}

export function isSelected({ matchers, filters }: Selector, { labels, line }: Working): boolean {
  return (
    matchers.every(({ name, operator, value }) =>
      holds(labels[name] ?? '', operator, value, `^(?s:${value})$`),
    ) && filters.every(({ operator, value }) => holds(line, operator, value, value, true))
  );
}

function holds(actual: string, operator: Operator, value: string, regex: string, within = false): boolean {
  switch (operator) {
    case '=':
    case '|=':
      return within ? actual.includes(value) : actual === value;
    case '!=':
      return within ? !actual.includes(value) : actual !== value;
    case '=~':
    case '|~':
      return finds(regex, actual);
    case '!~':
      return !finds(regex, actual);
  }
}
