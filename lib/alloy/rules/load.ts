import type { NamespaceSchema } from '../schema';
import { knownBlock } from '../schemas';
import type { Statement } from '../syntax/node';
import { endpoints } from './endpoints';
import { type BodyRule, httpClient } from './http-client';
import { limits } from './limits';
import { lokiStages } from './loki-stages';
import { relabelling } from './relabelling';
import type { Broken, Rule } from './rule';
import { BodyValues } from './values';

const rules: readonly BodyRule[] = [endpoints, httpClient, limits, lokiStages, relabelling];

/** What Alloy checks of the values of each body when it loads it, and `alloy validate` passes. */
export const load: Rule = (block, _graph, broken) => {
  const known = knownBlock(block.component);
  if (!known || block.component === 'declare' || block.component === 'foreach') return;
  const { statement } = block;
  check(known.schema, known.definition.arguments, statement.body.statements, '', statement, broken);
};

function check(
  schema: NamespaceSchema,
  key: string,
  statements: readonly Statement[],
  path: string,
  at: object,
  broken: Broken,
): void {
  const body = schema.bodies[key];
  if (!body) return;
  const values = new BodyValues(key, body, statements, path, broken, at);
  for (const rule of rules) rule(values);
  for (const statement of statements) {
    if (statement.kind !== 'block') continue;
    const { name } = statement;
    const dot = name.indexOf('.');
    const inner =
      body.blocks[name]?.body ??
      (dot < 0 ? undefined : body.groups?.[name.slice(0, dot)]?.alternatives[name.slice(dot + 1)]?.body);
    const below = path === '' ? name : `${path}.${name}`;
    if (inner !== undefined) check(schema, inner, statement.body.statements, below, statement, broken);
  }
}
