import type { z } from 'zod';
import { oneOf } from '../../settings/errors';

/** Refuses a destination that is given none of its addresses: then it would take no signal. */
export function takesSomething<Schema extends z.ZodObject>(schema: Schema): Schema {
  const addresses = Object.keys(schema.shape).filter((key) => !aboutAll.includes(key));
  return schema.refine((given) => addresses.some((address) => given[address] !== undefined), {
    error: `has no address to send to, but it takes at least one of ${addresses.join(', ')}; give ${oneOf(addresses)}.`,
  });
}

/** What is no address, but said of all of them. */
const aboutAll = ['kind', 'tls', 'proxy'];
