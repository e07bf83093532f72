import { numberBetween, section, text, wholeNumber } from '../../settings/formats';
import { secondsOf } from '../../settings/metrics';
import { policiesSchema } from './policy-settings';

const tailSchema = section('tail sampling', {
  /** How long spans of a trace are collected, from its first on, before it is decided about. Longer than your slowest requests. */
  decisionWait: text(
    {
      takes: 'a duration from 1s to 10m, in whole seconds or minutes, such as 10s',
      advice: 'give the time that a trace takes to be whole',
    },
    (value) => secondsOf(value) >= 1 && secondsOf(value) <= 600,
  ).default('10s'),
  /** How many traces each pod holds that are not decided about; when there are more, the oldest are lost. `npm run plan` says how many come. */
  tracesInMemory: wholeNumber(100, 10_000_000, 'give the number of traces that one pod holds').default(
    50_000,
  ),
  /** How many traces begin in a second, for each pod: memory is set aside for them. */
  expectedTracesPerSecond: wholeNumber(1, 1_000_000, 'give the number of new traces in a second').default(
    100,
  ),
  /** Why a trace is kept: one reason is enough. */
  policies: policiesSchema,
});

export const samplingSchema = section('the sampling of traces', {
  /** The share of traces that is sent on, chosen by a hash of their ids, after metrics were made from all of them. 1: all. */
  share: numberBetween(
    {
      takes: 'a number above 0 and up to 1',
      advice: 'give 1 to send every trace on, 0.1 to send one in ten',
    },
    (value) => value > 0 && value <= 1,
  ).default(1),
  /** Decides about each trace when it is whole, in collectors of their own, `alloy-sampler`. Without it none is held back. */
  tail: tailSchema.optional(),
}).prefault({});
