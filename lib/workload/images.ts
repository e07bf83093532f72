import { release } from '../../imports/alloy/release';

/** Used where nobody names others. */
export const defaultImages = {
  /** The official image of the release that the configuration is checked against. */
  alloy: `docker.io/grafana/alloy:${release}`,
  reloader: 'quay.io/prometheus-operator/prometheus-config-reloader:v0.91.0',
} as const;
