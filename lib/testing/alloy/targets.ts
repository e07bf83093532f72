import { z } from 'zod';
import { printExpression } from '../../alloy/syntax/print';
import { nameOf } from '../flow/flow';
import type { Labels } from '../relabel/relabel';
import { cut, endLabel } from './cut';
import type { InAlloy } from './in-alloy';
import { pause, RunningAlloy } from './running';

/** Targets as an argument of what takes them, and read from Alloy's HTTP API behind the last rule. */
export const targetsInAlloy: InAlloy<Labels> = async (flow, given) => {
  const text = cut(flow, {
    given: printExpression({
      kind: 'array',
      elements: given.map((target) => ({
        kind: 'object',
        fields: Object.entries(target).map(([name, value]) => ({ name, value: { kind: 'literal', value } })),
      })),
    }),
    end: (block, label, printed) => {
      const own = flow.kind.components[block.component] !== undefined;
      const targets = own
        ? `${nameOf(block)}.output`
        : printed(block.find('targets').length > 0 ? 'targets' : 'path_targets');
      return `discovery.relabel "${label}" {\n  targets = ${targets}\n}`;
    },
  });
  const alloy = await RunningAlloy.start(text, flow.tested.variables);
  try {
    const found = flow.ends.map(async (end, index) => {
      const component: unknown = await settled(() => alloy.component(`discovery.relabel.${endLabel(index)}`));
      return [nameOf(end), exported(component)] as const;
    });
    return new Map(await Promise.all(found));
  } finally {
    await alloy.stop();
  }
};

/** What a component says once it says the same twice: they are evaluated one after the other. */
async function settled(ask: () => Promise<unknown>): Promise<unknown> {
  let before = JSON.stringify(await ask());
  for (;;) {
    await pause(250);
    const answer = await ask();
    const text = JSON.stringify(answer);
    if (text === before) return answer;
    before = text;
  }
}

const answers = z.object({
  exports: z.array(
    z.object({
      name: z.string(),
      value: z.object({
        value: z.unknown(),
      }),
    }),
  ),
});

const list = z.array(
  z.object({
    value: z.array(z.object({ key: z.string(), value: z.object({ value: z.string() }) })).nullish(),
  }),
);

/** The targets that a discovery.relabel exports, as its page of the HTTP API has them. */
export function exported(component: unknown): readonly Labels[] {
  const output = answers.parse(component).exports.find(({ name }) => name === 'output');
  return list
    .parse(output?.value.value ?? [])
    .map(({ value }) => Object.fromEntries((value ?? []).map((field) => [field.key, field.value.value])));
}
