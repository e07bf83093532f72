import { App } from 'cdk8s';
import kind from '../../environments/kind';
import { AlloyConfig } from '../../lib/alloy';
import { backend } from '../../lib/lab/addresses/backend';
import { lab } from '../../lib/lab/lab';
import type { Scene } from './dot';

/** The collector that the applications send to. */
const collector = 'alloy-receiver';

/** What the picture of the default environment shows. */
export function scene(): Scene {
  const app = new App();
  // What the collector says of itself has no part in the way of the telemetry.
  const collectorHealth = { ...kind.pipelines.collectorHealth, enabled: false };
  lab(app, { ...kind, pipelines: { ...kind.pipelines, collectorHealth } });
  const config = app.node.findAll().find(({ node }) => node.id === `${collector}-configuration`);
  if (!(config instanceof AlloyConfig)) throw new Error(`the default environment has no ${collector}`);
  return {
    applications: kind.applications,
    collector,
    graph: config.graph,
    destination: backend.name,
  };
}
