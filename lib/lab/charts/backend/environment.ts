import type { k8s } from 'cdk8s-plus-28';
import type { LocalDestination } from '../../destinations/settings';
import { bytes } from '../../settings/formats';

export type EnvironmentProps = Pick<LocalDestination, 'grafana' | 'internet' | 'storage'> & {
  /** How long telemetry is kept, in hours, for example `24h`. */
  readonly retention: string;
  /** By which programs are told of a proxy. @default there is none */
  readonly proxy?: Readonly<Record<string, string>>;
};

/** What the start scripts of the image read, and Grafana itself: GF_SECTION_KEY for a key of its conf/defaults.ini. */
export function environmentOf({
  retention,
  grafana,
  internet,
  storage,
  proxy,
}: EnvironmentProps): k8s.EnvVar[] {
  const variables = Object.entries({
    GF_LOG_MODE: 'console',
    GF_PATHS_LOGS: '/data/grafana/log',
    LGTM_CONFIG_DIR: '/tmp/lgtm',
    ...atHome(internet),
    ...(internet && proxy),
    ...anonymous(grafana.anonymous),
    ...(grafana.adminPassword ? {} : withoutPasswords),
    PROMETHEUS_EXTRA_ARGS: `--storage.tsdb.retention.time=${retention} --storage.tsdb.retention.size=${metricsSize(storage.size)}`,
    LOKI_EXTRA_ARGS: `-reporting.enabled=false -compactor.retention-enabled=true -compactor.delete-request-store=filesystem -store.retention=${retention}`,
    TEMPO_EXTRA_ARGS: '-reporting.enabled=false',
    PYROSCOPE_EXTRA_ARGS: '-usage-stats.enabled=false',
  }).map(([name, value]) => ({ name, value }));
  if (!grafana.adminPassword) return variables;
  const { secret: name, key } = grafana.adminPassword;
  return [...variables, { name: 'GF_SECURITY_ADMIN_PASSWORD', valueFrom: { secretKeyRef: { name, key } } }];
}

/** A third of what all programs share for their data. */
function metricsSize(size: string): string {
  return `${Math.floor(bytes(size) / 3e9)}GB`;
}

/** What Grafana would fetch from, tell to, or publish at addresses outside. */
function atHome(internet: boolean): Readonly<Record<string, string>> {
  return {
    GF_ANALYTICS_REPORTING_ENABLED: 'false',
    GF_ANALYTICS_CHECK_FOR_UPDATES: 'false',
    GF_ANALYTICS_CHECK_FOR_PLUGIN_UPDATES: 'false',
    GF_NEWS_NEWS_FEED_ENABLED: 'false',
    GF_SECURITY_DISABLE_GRAVATAR: 'true',
    // Snapshots would be published at snapshots.raintank.io, by a button that everybody has.
    GF_SNAPSHOTS_EXTERNAL_ENABLED: 'false',
    // The Drilldown apps are downloaded when Grafana starts.
    GF_PLUGINS_PREINSTALL_DISABLED: String(!internet),
    GF_PLUGINS_PUBLIC_KEY_RETRIEVAL_DISABLED: String(!internet),
  };
}

function anonymous(role: LocalDestination['grafana']['anonymous']): Readonly<Record<string, string>> {
  if (role === 'none') return { GF_AUTH_ANONYMOUS_ENABLED: 'false' };
  return { GF_AUTH_ANONYMOUS_ENABLED: 'true', GF_AUTH_ANONYMOUS_ORG_ROLE: roles[role] };
}

const roles = { editor: 'Editor', viewer: 'Viewer' } as const;

/** Nobody to sign in as: there is no admin, whose password would be admin, and no form. */
const withoutPasswords = {
  GF_SECURITY_DISABLE_INITIAL_ADMIN_CREATION: 'true',
  GF_AUTH_DISABLE_LOGIN_FORM: 'true',
  GF_AUTH_BASIC_ENABLED: 'false',
} as const;
