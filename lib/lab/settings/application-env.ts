import { z } from 'zod';
import { refusal } from './errors';
import { dnsSubdomain, listOf, section, text } from './formats';
import type { Immutable } from './immutable';

const key = text(
  { takes: 'a key of letters, digits, -, _ and .', advice: 'give the key that holds the value' },
  (value) => /^[-._a-zA-Z0-9]{1,253}$/.test(value),
);

const value = {
  takes: 'text, or a reference { secret, key } or { configMap, key }',
  advice:
    'put the value in quotes, or name the object in the namespace of the applications and one of its keys',
};

const envValue = z.union(
  [
    z.string(),
    z.strictObject({ secret: dnsSubdomain('name the Secret'), key }),
    z.strictObject({ configMap: dnsSubdomain('name the ConfigMap'), key }),
  ],
  { error: ({ input }) => refusal(input, value) },
);

/** Variables by name: literals, and references to a key of a Secret or of a ConfigMap. */
export const environmentVariables = z
  .record(z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/), envValue, {
    error: (issue) =>
      issue.code === 'invalid_key'
        ? 'has the name of no variable, but it takes names of letters, digits and underscores; correct the name.'
        : 'takes an object of names and values; write { NAME: "value" }.',
  })
  .meta({ takes: 'an object of names and values, each text, { secret, key } or { configMap, key }' })
  .default({});

const sourceSchema = section('a source of variables', {
  /** The Secret whose keys are variables. */
  secret: dnsSubdomain('name the Secret, or name a ConfigMap').optional(),
  /** The ConfigMap whose keys are variables. */
  configMap: dnsSubdomain('name the ConfigMap, or name a Secret').optional(),
  /** What stands in front of each key in the name of its variable. */
  prefix: text(
    {
      takes: 'the beginning of a name of letters, digits and underscores',
      advice: 'correct it, or leave it out',
    },
    (prefix) => /^[A-Za-z_][A-Za-z0-9_]*$/.test(prefix),
  ).optional(),
}).refine(({ secret, configMap }) => (secret === undefined) !== (configMap === undefined), {
  error: 'takes either secret or configMap, but not both and not neither; give one of them.',
});

/** Secrets and ConfigMaps all of whose keys are variables. */
export const environmentSources = listOf(sourceSchema, {
  takes: 'a list of Secrets and ConfigMaps',
  advice: "write [{ secret: 'shop' }, { configMap: 'shop' }], or leave it empty",
}).default([]);

export type EnvironmentVariables = Immutable<z.output<typeof environmentVariables>>;
export type EnvironmentSources = Immutable<z.output<typeof environmentSources>>;
export type EnvironmentReference = Exclude<EnvironmentVariables[string], string>;

/** The variables whose value is written down. */
export function literalsOf(env: EnvironmentVariables): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, given]) => (typeof given === 'string' ? [[name, given]] : [])),
  );
}

/** Those whose value stands in an object of the cluster. */
export function referencesOf(
  env: EnvironmentVariables,
): readonly (readonly [string, EnvironmentReference])[] {
  return Object.entries(env).flatMap(([name, given]) =>
    typeof given === 'string' ? [] : [[name, given] as const],
  );
}
