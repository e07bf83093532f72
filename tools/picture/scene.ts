import { App } from 'cdk8s';
import kind from '../../environments/kind';
import { AlloyConfig } from '../../lib/alloy';
import { backend } from '../../lib/backend';
import { lab } from '../../lib/lab';
import type { Scene } from './dot';

/** What the picture of the default environment shows. */
export function scene(): Scene {
  const app = new App();
  lab(app, kind);
  const config = app.node.findAll().find((construct) => construct instanceof AlloyConfig);
  if (!(config instanceof AlloyConfig)) throw new Error('the default environment has no Alloy configuration');
  return {
    applications: kind.applications,
    collector: 'alloy-receiver',
    graph: config.graph,
    destination: backend.name,
  };
}
