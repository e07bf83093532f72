import { z } from 'zod';
import { days, section } from '../../settings/formats';

/** The backend that runs in the cluster: Grafana, Prometheus, Loki, Tempo and Pyroscope in one pod. It needs no account. */
export const localSchema = section('the local backend', {
  /** Where telemetry goes: into a backend in the cluster, which takes every signal. */
  kind: z.literal('local').meta({ takes: 'local' }),
  /** How long metrics, logs and traces are kept. A day is the least that Loki can do. */
  retention: days('give the time after which telemetry is deleted').default('24h'),
});
