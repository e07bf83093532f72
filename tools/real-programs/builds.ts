import type { Build } from '../go-build/build';
import { requirement } from '../go-build/requirement';

const alloyModule = 'real-programs/alloy';
const collectorModule = 'real-programs/otelcol';

/** `v1.19.2` */
export const alloyVersion = requirement(alloyModule, 'github.com/grafana/alloy');

/** `0.158.0` */
export const collectorVersion = requirement(collectorModule, 'go.opentelemetry.io/collector/otelcol').slice(
  1,
);

export const alloy: Build = {
  module: alloyModule,
  packages: { alloy: '.' },
  linkerFlags: [`-X github.com/grafana/alloy/internal/build.Version=${alloyVersion}`],
};

export const collector: Build = {
  module: collectorModule,
  packages: { otelcol: '.' },
  linkerFlags: [`-X main.version=${collectorVersion}`],
};
