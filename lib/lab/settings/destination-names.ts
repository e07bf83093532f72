import { dnsLabel, listOf } from './formats';

/** The names of the destinations that a pipeline sends to. */
export const destinationNames = listOf(dnsLabel('name a destination of the environment'), {
  takes: 'a list of names of destinations',
  advice: 'name those that the pipeline sends to, or leave it empty for all that take what it sends',
}).default([]);
