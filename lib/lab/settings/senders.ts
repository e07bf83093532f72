import { z } from 'zod';
import { refusal } from './errors';
import { dnsLabel } from './formats';

const rule = {
  takes: 'a list of namespaces, or all',
  advice: "name those whose pods send, such as ['shop'], or give 'all'",
};

/** The namespaces whose pods may send, beside those of the lab. */
export const senderNamespaces = z
  .union([z.literal('all'), z.array(dnsLabel('name a namespace'))], {
    error: ({ input }) => refusal(input, rule),
  })
  .meta({ takes: rule.takes })
  .default([]);
