import { App } from 'cdk8s';
import { AlloyConfig } from '../../../lib/alloy';
import { localDestinationOf, type Settings } from '../../../lib/lab/environment';
import { lab } from '../../../lib/lab/lab';
import type { Scene } from './dot';

/** The collector that the applications send to. */
const receiver = 'alloy-receiver';

/** The way of the telemetry of the applications: the receiver alone. */
export function receiverScene(settings: Settings): Scene {
  return sceneOf(settings, (name) => name === receiver);
}

/** Every collector of an environment, with all that its pipelines put into it. */
export function collectorsScene(settings: Settings): Scene {
  return sceneOf(settings, () => true);
}

function sceneOf(settings: Settings, isShown: (collector: string) => boolean): Scene {
  const app = new App();
  // What a collector says of itself has no part in the way of the telemetry.
  const collectorHealth = { ...settings.pipelines.collectorHealth, enabled: false };
  lab(app, { ...settings, pipelines: { ...settings.pipelines, collectorHealth } });
  return {
    applications: settings.applications,
    collectors: app.node
      .findAll()
      .filter((construct) => construct instanceof AlloyConfig)
      .map((config) => ({ name: config.node.id.replace(/-configuration$/, ''), graph: config.graph }))
      .filter(({ name }) => isShown(name)),
    destination: localDestinationOf(settings) ? 'backend' : Object.keys(settings.destinations).join(', '),
  };
}
