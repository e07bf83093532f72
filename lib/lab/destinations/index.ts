import { grafanaCloud } from './grafana-cloud';
import { local } from './local';
import { otlp } from './otlp';
import { selfHosted } from './self-hosted';

/** The kinds of destinations, by the word that an environment says: the one place that knows a kind beside its folder. */
export const destinationKinds = {
  local,
  'grafana-cloud': grafanaCloud,
  'self-hosted': selfHosted,
  otlp,
} as const;
