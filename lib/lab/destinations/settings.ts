import { z } from 'zod';
import { oneOf, refusal, said } from '../settings/errors';
import type { Immutable } from '../settings/immutable';
import { destinationKinds } from '.';

const kinds = { takes: oneOf(Object.keys(destinationKinds)), advice: 'choose one of them' };

type Kinds = typeof destinationKinds;
type SettingsOfKinds = Kinds[keyof Kinds]['settings'];

/** Every kind's settings, which zod wants to see one at least of. */
const options = Object.values(destinationKinds).map(({ settings }) => settings) as [
  SettingsOfKinds,
  ...SettingsOfKinds[],
];

export const destinationSchema = z.discriminatedUnion('kind', options, {
  error: ({ code, input }) => {
    if (code !== 'invalid_union') {
      return refusal(input, {
        takes: 'an object with kind',
        advice: `give { kind: 'local' } or another kind and its addresses`,
      });
    }
    return refusal(said(input, 'kind'), kinds);
  },
});

const rule = {
  takes: 'an object of destinations by name, one at least',
  advice: "write { local: { kind: 'local' } } for a backend in the cluster",
};

/** Where telemetry goes, by names that pipelines choose by. */
export const destinationsSchema = z
  .record(z.string().regex(/^[a-z]([-a-z0-9]{0,30}[a-z0-9])?$/), destinationSchema, {
    error: ({ code, input }) =>
      code === 'invalid_key'
        ? 'is the name of no destination, but it takes 1 to 32 lower-case letters, digits and hyphens, a letter first, no hyphen last; correct the name.'
        : refusal(input, rule),
  })
  .refine((destinations) => Object.keys(destinations).length > 0, {
    error: ({ input }) => refusal(input, rule),
  })
  .meta({ takes: rule.takes });

export type DestinationsSettings = Immutable<z.output<typeof destinationsSchema>>;
export type DestinationSettings = DestinationsSettings[string];
export type LocalDestination = Extract<DestinationSettings, { kind: 'local' }>;

/** The backend in the cluster, if telemetry goes there. */
export function localDestinationOf({
  destinations,
}: {
  readonly destinations: DestinationsSettings;
}): LocalDestination | undefined {
  return Object.values(destinations).find((destination) => destination.kind === 'local');
}
