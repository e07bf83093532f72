import { z } from 'zod';
import { said } from '../../settings/errors';
import { bytes, choice, days, hours, section, truth } from '../../settings/formats';
import { ownScheduling } from '../../settings/scheduling';
import { secretKeyIn } from '../../settings/secret-key';
import { diskSize, storageClass } from '../../settings/storage';

const grafanaSchema = section("the backend's Grafana", {
  /** What whoever opens it may do without signing in: `editor`, `viewer`, or `none`, who has to sign in. */
  anonymous: choice(['editor', 'viewer', 'none'], 'choose what may be done without signing in').default(
    'editor',
  ),
  /** The password of the user `admin`. Without it there is no such user, and nobody can sign in. */
  adminPassword: secretKeyIn('the backend').optional(),
})
  .refine(({ anonymous, adminPassword }) => anonymous !== 'none' || adminPassword !== undefined, {
    path: ['anonymous'],
    error:
      'is "none", but without adminPassword nobody can sign in; give adminPassword as { secret, key }, or choose editor or viewer.',
  })
  .prefault({});

const storageSchema = section("the backend's volume", {
  /** How much telemetry may take; Prometheus keeps within a third of it. A pod that takes more of an empty directory is evicted. */
  size: diskSize('3Gi', '1Ti').default('6Gi'),
  /** Whether it outlives the pod, on a claim, which goes with the lab. Without it, all of it goes with the pod. */
  persistent: truth('give true to keep telemetry on a claim, false to lose it with the pod').default(false),
  /** The StorageClass of the claim. Without it, the default class of the cluster. */
  class: storageClass,
}).prefault({});

/** The backend that runs in the cluster: Grafana, Prometheus, Loki, Tempo and Pyroscope in one pod. It needs no account. */
export const localSchema = section('the local backend', {
  /** Where telemetry goes: into a backend in the cluster, which takes every signal. */
  kind: z.literal('local').meta({ takes: 'local' }),
  /** How long metrics, logs and traces are kept: a day, the least that Loki can do, or more, as far as `storage.size` reaches. */
  retention: days(366, 'give the time after which telemetry is deleted').default('24h'),
  /** Where they are kept. */
  storage: storageSchema,
  /** Who may use its Grafana. */
  grafana: grafanaSchema,
  /**
   * Whether the backend may connect to addresses outside of its pod: Grafana then downloads its Drilldown apps from
   * grafana.com when it starts, and contact points of alerts work.
   */
  internet: truth('give true to let it connect to the outside, false to keep it in its pod').default(false),
  /** Where its pod runs. What it says takes the place of the same key of `scheduling`. */
  scheduling: ownScheduling,
}).refine(({ retention, storage }) => hours(retention) <= mostHours(storage.size), {
  path: ['retention'],
  error: ({ input }) => {
    const size = String(said(said(input, 'storage'), 'size'));
    return `is ${JSON.stringify(said(input, 'retention'))}, but a storage.size of ${size} is for ${Math.floor(mostHours(size) / 24)}d at most, a week for each 6Gi; give less, or more in storage.size.`;
  },
});

/** What a small cluster sends in a week is taken to need six gigabytes. */
function mostHours(size: string): number {
  return (7 * 24 * bytes(size)) / bytes('6Gi');
}
