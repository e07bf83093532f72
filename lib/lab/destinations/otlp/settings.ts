import { z } from 'zod';
import { choice, listOf, section } from '../../settings/formats';
import {
  closed,
  connectionShape,
  credentials,
  direct,
  encrypted,
  otlpProtocol,
} from '../connection/endpoint';
import { headers } from '../connection/headers';

export const otlpSignals = ['metrics', 'logs', 'traces'] as const;

const rule = {
  what: 'the OTLP destination',
  address: {
    takes:
      'an http:// or https:// address without /v1/traces, /v1/metrics and /v1/logs, which are added to it',
    advice:
      'give the address of an OTLP receiver, such as https://otlp.example.com or https://gateway.example/otlp',
  },
  path: /(?<!\/v1\/(traces|metrics|logs))$/,
};

const shape = connectionShape(rule);

/** Anything that takes OTLP: another collector, or the product of somebody else. */
export const otlpSchema = section('the OTLP destination', {
  /** Where telemetry goes: to anything that takes OTLP. */
  kind: z.literal('otlp').meta({ takes: 'otlp' }),
  ...shape,
  /** Whether OTLP is spoken over HTTP or gRPC. */
  protocol: otlpProtocol,
  /** Which signals are sent there. Metrics that were scraped and log lines become OpenTelemetry's; profiles are not taken. */
  signals: listOf(choice(otlpSignals, 'name a signal'), {
    takes: 'a list of signals',
    advice: `name some of ${otlpSignals.join(', ')}`,
  })
    .refine((signals) => signals.length > 0, {
      error: 'is an empty list, but a destination takes one signal at least; name it.',
    })
    .default([...otlpSignals]),
  /** Headers of every request, whose values are in Secrets. */
  headers,
})
  // For docs/settings.md: where the other keys are explained.
  .meta({ base: Object.keys(shape).join(' ') })
  .refine(...closed)
  .refine(...encrypted)
  .refine(...credentials)
  .refine(...direct);
