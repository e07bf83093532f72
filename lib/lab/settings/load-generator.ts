import type { z } from 'zod';
import { numberBetween, section, truth } from './formats';
import type { Immutable } from './immutable';
import { ownScheduling } from './scheduling';

export const loadGeneratorSchema = section('the load generator', {
  /** Whether requests are made at all. */
  enabled: truth('give true to make requests, false to make none').default(false),
  /** Requests per second, over all entry points of all applications together. */
  requestsPerSecond: numberBetween(
    {
      takes: 'a number above 0 and up to 1000',
      advice: 'give the requests per second, or set enabled: false',
    },
    (value) => value > 0 && value <= 1000,
  ).default(2),
  /** Where its pod runs. What it says takes the place of the same key of `scheduling`. */
  scheduling: ownScheduling,
}).prefault({});

export type LoadGeneratorSettings = Immutable<z.output<typeof loadGeneratorSchema>>;
