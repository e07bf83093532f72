import Ajv from 'ajv';
import { schema } from './schemas/sarif-2.1.0.json';

const validate = new Ajv({ allErrors: true, strict: false }).compile(schema);

/** What the schema of SARIF 2.1.0 finds wrong with a log; a key that it does not have is wrong too. */
export function sarifErrors(log: unknown): readonly string[] {
  validate(log);
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}
