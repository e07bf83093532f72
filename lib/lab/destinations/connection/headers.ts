import { z } from 'zod';
import { secretKeySchema } from '../../settings/secret-key';

/** Headers of every request, whose values are in Secrets. */
export const headers = z
  .record(z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,127}$/), secretKeySchema, {
    error: ({ code }) =>
      code === 'invalid_key'
        ? 'has the name of no header, but it takes letters, digits and hyphens; correct the name.'
        : `takes an object from names of headers to references; write { 'x-api-key': { secret: 'tokens', key: 'api-key' } }.`,
  })
  .meta({ takes: 'an object from names of headers to references { secret, key }' })
  .default({});
