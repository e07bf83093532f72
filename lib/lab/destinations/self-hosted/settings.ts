import { z } from 'zod';
import { section } from '../../settings/formats';
import { endpoint, otlpEndpoint, prometheusEndpoint } from '../connection/endpoint';
import { takesSomething } from '../connection/takes-something';

/** Databases that somebody runs, each of them optional. */
export const selfHostedSchema = takesSomething(
  section('the databases', {
    /** Where telemetry goes: to Mimir, Loki, Tempo and Pyroscope that somebody runs. */
    kind: z.literal('self-hosted').meta({ takes: 'self-hosted' }),
    /** Mimir, or whatever else takes Prometheus remote write: takes the metrics. */
    mimir: prometheusEndpoint({
      what: 'Prometheus remote write',
      address: {
        takes: 'an http:// or https:// address that ends in /push, /write, /receive or /remote_write',
        advice: 'give the address of remote write, such as https://mimir.example/api/v1/push',
      },
      path: /\/(push|write|receive|remote_write)$/,
    }),
    /** Loki: takes the logs, by its own push and by OTLP beside it. */
    loki: endpoint({
      what: 'Loki',
      address: {
        takes: 'an http:// or https:// address that ends in /loki/api/v1/push',
        advice: "give the address of Loki's push, such as https://loki.example/loki/api/v1/push",
      },
      path: /\/loki\/api\/v1\/push$/,
    }),
    /** Tempo, or whatever else takes OTLP: takes the traces. */
    tempo: otlpEndpoint({
      what: 'Tempo',
      address: {
        takes: 'an http:// or https:// address without /v1/traces, which is added to it',
        advice: "give the address of Tempo's OTLP receiver, such as http://tempo.tracing.svc:4318",
      },
      path: /(?<!\/v1\/traces)$/,
    }),
    /** Pyroscope: takes the profiles. */
    pyroscope: endpoint({
      what: 'Pyroscope',
      address: {
        takes: 'an http:// or https:// address without /ingest, which is added to it',
        advice: 'give the address of Pyroscope, such as http://pyroscope.profiles.svc:4040',
      },
      path: /(?<!\/ingest)$/,
    }),
  }),
);
