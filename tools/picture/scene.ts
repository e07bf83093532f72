import { App } from 'cdk8s';
import kind from '../../environments/kind';
import { AlloyConfig } from '../../lib/alloy';
import { backend } from '../../lib/backend';
import { lab } from '../../lib/lab';
import type { Scene } from './dot';

/** The collector that the applications send to. */
const collector = 'alloy-receiver';

/** What the picture of the default environment shows. */
export function scene(): Scene {
  const app = new App();
  lab(app, kind);
  const config = app.node.findAll().find(({ node }) => node.id === `${collector}-configuration`);
  if (!(config instanceof AlloyConfig)) throw new Error(`the default environment has no ${collector}`);
  return {
    applications: kind.applications,
    collector,
    graph: config.graph,
    destination: backend.name,
  };
}
