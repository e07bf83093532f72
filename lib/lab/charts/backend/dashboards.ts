import { Yaml } from 'cdk8s';
import type { k8s } from 'cdk8s-plus-28';
import { dashboardConfigMap } from '../../addresses/dashboards';

/** The dashboards that Grafana shows when it starts. */
export interface BackendDashboards {
  /** Names of dashboards, each with a ConfigMap. */
  readonly names: readonly string[];
  /** The folder that they are in. */
  readonly folder: string;
}

const volume = 'dashboards';
const path = '/otel-lgtm/lab-dashboards';

/** Where Grafana of the image looks for what provides dashboards: docker/Dockerfile of grafana/docker-otel-lgtm. */
const providers = '/otel-lgtm/grafana/conf/provisioning/dashboards';
const providerKey = 'dashboards.yaml';

/** https://grafana.com/docs/grafana/latest/administration/provisioning/#dashboards */
export function dashboardProvider({ folder }: BackendDashboards): Readonly<Record<string, string>> {
  const provider = {
    name: 'application-observability-lab',
    folder,
    type: 'file',
    updateIntervalSeconds: 30,
    options: { path },
  };
  return { [providerKey]: Yaml.stringify({ apiVersion: 1, providers: [provider] }) };
}

/** The first page that one sees. */
export const homeEnvironment: k8s.EnvVar = {
  name: 'GF_DASHBOARDS_DEFAULT_HOME_DASHBOARD_PATH',
  value: `${path}/home.json`,
};

/** All of them in one directory, which follows when a ConfigMap changes. */
export function dashboardVolume({ names }: BackendDashboards): k8s.Volume {
  return {
    name: volume,
    projected: { sources: names.map((name) => ({ configMap: { name: dashboardConfigMap(name) } })) },
  };
}

export const dashboardMounts: readonly k8s.VolumeMount[] = [
  { name: volume, mountPath: path, readOnly: true },
  {
    name: 'configuration',
    mountPath: `${providers}/application-observability-lab.yaml`,
    subPath: providerKey,
    readOnly: true,
  },
];
