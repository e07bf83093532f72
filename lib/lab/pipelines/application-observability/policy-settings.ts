import { z } from 'zod';
import { problemOfRe2 } from '../../../alloy/regular-expression';
import { oneOf, refusal } from '../../settings/errors';
import { choice, listOf, numberBetween, section, text, truth, wholeNumber } from '../../settings/formats';

const policyName = text(
  { takes: '1 to 63 letters, digits, - and _, a letter first', advice: 'name the reason to keep a trace' },
  (value) => /^[a-zA-Z][-_a-zA-Z0-9]{0,62}$/.test(value),
);

const percentage = (advice: string) =>
  numberBetween({ takes: 'a number above 0 and up to 100', advice }, (value) => value > 0 && value <= 100);

const spansPerSecond = wholeNumber(1, 1_000_000, 'give the most spans of a second that are kept');

const type = <const Type extends string>(value: Type) => z.literal(value).meta({ takes: value });

const alwaysSchema = section('the policy that keeps everything', {
  /** Names the policy, in the sampler's own metrics. */
  name: policyName,
  /** Keeps every trace. */
  type: type('always'),
});

const latencySchema = section('the policy of slow traces', {
  /** Names the policy, in the sampler's own metrics. */
  name: policyName,
  /** Keeps traces that took long, from the first start to the last end. */
  type: type('latency'),
  /** How long at least. */
  milliseconds: wholeNumber(1, 3_600_000, 'give the least duration of a trace that is kept, in milliseconds'),
});

const statusSchema = section('the policy of statuses', {
  /** Names the policy, in the sampler's own metrics. */
  name: policyName,
  /** Keeps traces in which a span has a certain status. */
  type: type('status'),
  /** The statuses. */
  statuses: listOf(choice(['OK', 'ERROR', 'UNSET'], 'name a status of a span'), {
    takes: 'a list of statuses',
    advice: "write ['ERROR']",
  }).min(1, { error: "is an empty list, but it takes one status at least; write ['ERROR']." }),
});

const probabilisticSchema = section('the policy of a share', {
  /** Names the policy, in the sampler's own metrics. */
  name: policyName,
  /** Keeps one trace in so many, by a hash of its id. */
  type: type('probabilistic'),
  /** The share that is kept, in percent. */
  percentage: percentage('give the share of traces that is kept, or remove the policy'),
});

const rateSchema = section('the policy of a rate', {
  /** Names the policy, in the sampler's own metrics. */
  name: policyName,
  /** Keeps traces until a second has so many spans. */
  type: type('rate'),
  /** The most spans of a second. */
  spansPerSecond,
});

const attributeSchema = section('the policy of an attribute', {
  /** Names the policy, in the sampler's own metrics. */
  name: policyName,
  /** Keeps traces in which an attribute of a span or of its resource has a certain value. */
  type: type('attribute'),
  /** The attribute, such as `service.name`. */
  key: text({ takes: 'the name of an attribute, such as service.name', advice: 'name the attribute' }),
  /** Its values: one of them is enough. */
  values: listOf(text({ takes: 'text', advice: 'put each value in quotes' }), {
    takes: 'a list of values',
    advice: "write ['value']",
  }).min(1, { error: 'is an empty list, but it takes one value at least; name it.' }),
  /** Whether the values are regular expressions (RE2). They match anywhere in the attribute unless they begin with ^ and end with $. */
  regex: truth('give true for regular expressions, false for whole values').default(false),
}).refine(({ regex, values }) => !regex || values.every((value) => problemOfRe2(value) === undefined), {
  path: ['values'],
  error: ({ input }) => wrongExpression(input),
});

const simpleTypes = ['always', 'latency', 'status', 'probabilistic', 'rate', 'attribute'] as const;

const simpleSchemas = [
  alwaysSchema,
  latencySchema,
  statusSchema,
  probabilisticSchema,
  rateSchema,
  attributeSchema,
] as const;

function union<
  const Schemas extends readonly [z.core.$ZodTypeDiscriminable, ...z.core.$ZodTypeDiscriminable[]],
>(types: readonly string[], schemas: Schemas) {
  return z.discriminatedUnion('type', schemas, {
    error: ({ code, input }) => {
      const takes = oneOf(types);
      const advice = 'choose why a trace is kept';
      if (code !== 'invalid_union') return refusal(input, { takes: 'an object with name and type', advice });
      return refusal(typeof input === 'object' && input && 'type' in input ? input.type : undefined, {
        takes,
        advice,
      });
    },
  });
}

const listRule = (of: string) => ({
  takes: `a list of ${of}`,
  advice:
    "describe each with name, type and what the type takes, such as { name: 'errors', type: 'status', statuses: ['ERROR'] }",
});

const simpleSchema = union(simpleTypes, simpleSchemas);

const andSchema = section('the policy whose parts all have to hold', {
  /** Names the policy, in the sampler's own metrics. */
  name: policyName,
  /** Keeps traces for which all of its policies would. */
  type: type('and'),
  /** The policies that all have to hold. */
  policies: listOf(simpleSchema, listRule('policies')).min(2, {
    error: 'takes two policies at least, since one alone needs no "and"; add one, or write that one instead.',
  }),
});

const partSchema = section('a part of the policy that divides a rate', {
  /** The share of the spans that the policy may fill, in percent. */
  percent: wholeNumber(1, 100, 'give the share of the spans that the policy may fill'),
  /** The policy. */
  policy: simpleSchema.meta({ takes: 'a policy of any type but and and composite' }),
});

const compositeSchema = section('the policy that divides a rate', {
  /** Names the policy, in the sampler's own metrics. */
  name: policyName,
  /** Keeps traces up to a number of spans a second, divided among its policies; the first ones choose first. */
  type: type('composite'),
  /** The most spans of a second. */
  spansPerSecond,
  /** The policies that share it. */
  policies: listOf(partSchema, {
    takes: 'a list of parts',
    advice: 'give each percent and policy',
  })
    .min(1, { error: 'is an empty list, but it takes one policy at least; describe it.' })
    .refine((policies) => policies.reduce((sum, { percent }) => sum + percent, 0) <= 100, {
      error: ({ input }) =>
        `give away ${(input as readonly { percent: number }[]).reduce((sum, { percent }) => sum + percent, 0)} percent together, but there are 100; lower some.`,
    }),
});

export const policySchema = union(
  [...simpleTypes, 'and', 'composite'],
  [...simpleSchemas, andSchema, compositeSchema],
);

export const policiesSchema = listOf(policySchema, listRule('policies'))
  .min(1, {
    error: 'is an empty list, which would drop every trace; describe one policy at least, or leave tail out.',
  })
  .superRefine((policies, context) => {
    const names = policies.map((policy) => policy.name);
    names.forEach((name, index) => {
      if (names.indexOf(name) === index) return;
      context.addIssue({
        code: 'custom',
        path: [index, 'name'],
        message: `is ${JSON.stringify(name)}, which another policy is called, but names are unique; rename one of them.`,
      });
    });
  });

function wrongExpression(input: unknown): string {
  const { values } = Object(input) as { readonly values: readonly string[] };
  const wrong = values.find((value) => problemOfRe2(value) !== undefined);
  return `has ${JSON.stringify(wrong)}, but with regex it takes regular expressions of Go (RE2: no lookaround, no backreference); correct it, or set regex to false.`;
}
