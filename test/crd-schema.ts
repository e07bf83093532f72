import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv, { type ValidateFunction } from 'ajv';
import { z } from 'zod';

/** A JSON schema, as far as closing it looks into it. */
type Schema = { [key: string]: unknown };

const schema = z.record(z.string(), z.unknown());
const definition = z.looseObject({
  spec: z.looseObject({
    group: z.string(),
    names: z.looseObject({ kind: z.string() }),
    versions: z.array(
      z.looseObject({ name: z.string(), schema: z.looseObject({ openAPIV3Schema: schema }) }),
    ),
  }),
});

/** Formats and x-kubernetes-* are the API server's own vocabulary. */
const ajv = new Ajv({ allErrors: true, strict: false, validateFormats: false });
const schemas = readSchemas();
const validators = new Map<string, ValidateFunction>();

/** What a manifest can be named and checked by. */
export interface CustomResource {
  readonly apiVersion: string;
  readonly kind: string;
}

/** Whether crds/ defines this kind in this version. */
export function isCustom({ apiVersion, kind }: CustomResource): boolean {
  return schemas.has(`${apiVersion} ${kind}`);
}

/**
 * What is wrong with a custom resource, each with its path; a field that the definition does not have is wrong too,
 * although the API server would only drop it.
 */
export function schemaErrors(resource: CustomResource): string[] {
  const key = `${resource.apiVersion} ${resource.kind}`;
  const found = schemas.get(key);
  if (!found) throw new Error(`${key} is not defined in crds/; check only what isCustom() accepts.`);
  const validate = validators.get(key) ?? ajv.compile(found);
  validators.set(key, validate);
  if (validate(resource)) return [];
  return (validate.errors ?? []).map(({ instancePath, message, params }) => {
    const property: unknown = Reflect.get(params, 'additionalProperty');
    return `${instancePath || '/'} ${message}${property === undefined ? '' : `: ${property}`}`;
  });
}

function readSchemas(): Map<string, Schema> {
  // The copy of crds/ in JSON: a test holds the two together.
  const folder = join(__dirname, '..', 'imports', 'crds');
  const found = new Map<string, Schema>();
  for (const file of readdirSync(folder)) {
    const { spec } = definition.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
    for (const version of spec.versions) {
      found.set(`${spec.group}/${version.name} ${spec.names.kind}`, closed(version.schema.openAPIV3Schema));
    }
  }
  return found;
}

/** The same schema, where an object that lists its fields has no others, unless it says that it keeps them. */
function closed(open: Schema): Schema {
  const result: Schema = { ...open };
  const properties = schema.optional().parse(open.properties);
  if (properties) {
    result.properties = Object.fromEntries(
      Object.entries(properties).map(([name, property]) => [name, closed(schema.parse(property))]),
    );
    if (open['x-kubernetes-preserve-unknown-fields'] !== true) result.additionalProperties = false;
  }
  const items = schema.optional().parse(open.items);
  if (items) result.items = closed(items);
  const values = schema.safeParse(open.additionalProperties);
  if (values.success) result.additionalProperties = closed(values.data);
  return result;
}
