import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { z } from 'zod';

const schemaFile = z.object({
  apiVersion: z.string(),
  kind: z.string(),
  spec: z.record(z.string(), z.unknown()),
});
const folder = join(__dirname, 'schemas');
const ajv = new Ajv({ allErrors: true, strict: false });

/** The definitions that tools/gitops-schemas.ts took from the releases of Argo CD and Flux. */
const validators = new Map(
  readdirSync(folder).map((file) => {
    const { apiVersion, kind, spec } = schemaFile.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
    return [`${apiVersion} ${kind}`, ajv.compile(spec)] as const;
  }),
);

/** What a definition finds wrong with an object's spec; a field that it does not have is wrong too. */
export function schemaErrors({
  apiVersion,
  kind,
  spec,
}: {
  readonly apiVersion: string;
  readonly kind: string;
  readonly spec: unknown;
}): string[] {
  const validate = validators.get(`${apiVersion} ${kind}`);
  if (validate === undefined) return [`${apiVersion} ${kind} is not defined in test/gitops/schemas`];
  validate(spec);
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${kind}.spec${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}
