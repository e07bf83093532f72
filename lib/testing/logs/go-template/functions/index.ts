import type { Functions } from '../function';
import { builtin } from './builtin';
import { conversions } from './conversions';
import { lists } from './lists';
import { logic } from './logic';
import { loki } from './loki';
import { maps } from './maps';
import { numbers } from './numbers';
import { regularExpressions } from './regular-expressions';
import { texts } from './texts';

/**
 * The functions of templates that are computed: those of Go, of sprig and of loki.process, each over those before it.
 * Left out is what depends on a clock, chance, the network, the environment or keys, what has no order, and what makes
 * names of words.
 */
export const functions: Functions = {
  ...builtin,
  ...texts,
  ...numbers,
  ...lists,
  ...maps,
  ...conversions,
  ...logic,
  ...regularExpressions,
  ...loki,
};
