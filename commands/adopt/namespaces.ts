/**
 * The classes of each namespace, loaded when they are asked for. Each is named for itself, because the package is joined to
 * few files and finds only what is written out.
 */
export const namespaces: Readonly<Record<string, () => object>> = {
  beyla: () => require('../../imports/alloy/beyla') as typeof import('../../imports/alloy/beyla'),
  config: () => require('../../imports/alloy/config') as typeof import('../../imports/alloy/config'),
  database_observability: () =>
    require('../../imports/alloy/database_observability') as typeof import('../../imports/alloy/database_observability'),
  discovery: () => require('../../imports/alloy/discovery') as typeof import('../../imports/alloy/discovery'),
  faro: () => require('../../imports/alloy/faro') as typeof import('../../imports/alloy/faro'),
  local: () => require('../../imports/alloy/local') as typeof import('../../imports/alloy/local'),
  loki: () => require('../../imports/alloy/loki') as typeof import('../../imports/alloy/loki'),
  mimir: () => require('../../imports/alloy/mimir') as typeof import('../../imports/alloy/mimir'),
  otelcol: () => require('../../imports/alloy/otelcol') as typeof import('../../imports/alloy/otelcol'),
  prometheus: () =>
    require('../../imports/alloy/prometheus') as typeof import('../../imports/alloy/prometheus'),
  pyroscope: () => require('../../imports/alloy/pyroscope') as typeof import('../../imports/alloy/pyroscope'),
  remote: () => require('../../imports/alloy/remote') as typeof import('../../imports/alloy/remote'),
};
