import { z } from 'zod';
import { namespaces } from '../../namespaces';
import { choice, days, section, truth } from '../../settings/formats';
import { ownScheduling } from '../../settings/scheduling';
import { secretKeyIn } from '../../settings/secret-key';

const grafanaSchema = section("the backend's Grafana", {
  /** What whoever opens it may do without signing in: `editor`, `viewer`, or `none`, who has to sign in. */
  anonymous: choice(['editor', 'viewer', 'none'], 'choose what may be done without signing in').default(
    'editor',
  ),
  /** The password of the user `admin`. Without it there is no such user, and nobody can sign in. */
  adminPassword: secretKeyIn(namespaces.backend).optional(),
})
  .refine(({ anonymous, adminPassword }) => anonymous !== 'none' || adminPassword !== undefined, {
    path: ['anonymous'],
    error:
      'is "none", but without adminPassword nobody can sign in; give adminPassword as { secret, key }, or choose editor or viewer.',
  })
  .prefault({});

/** The backend that runs in the cluster: Grafana, Prometheus, Loki, Tempo and Pyroscope in one pod. It needs no account. */
export const localSchema = section('the local backend', {
  /** Where telemetry goes: into a backend in the cluster, which takes every signal. */
  kind: z.literal('local').meta({ takes: 'local' }),
  /** How long metrics, logs and traces are kept: a day, the least that Loki can do, to a week. All of it goes with the pod. */
  retention: days(7, 'give the time after which telemetry is deleted').default('24h'),
  /** Who may use its Grafana. */
  grafana: grafanaSchema,
  /**
   * Whether the backend may connect to addresses outside of its pod: Grafana then downloads its Drilldown apps from
   * grafana.com when it starts, and contact points of alerts work.
   */
  internet: truth('give true to let it connect to the outside, false to keep it in its pod').default(false),
  /** Where its pod runs. What it says takes the place of the same key of `scheduling`. */
  scheduling: ownScheduling,
});
