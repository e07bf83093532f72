import { section } from './formats';
import { ownScheduling } from './scheduling';

const component = (what: string) =>
  section(what, {
    /** Where its pods run. What it says takes the place of the same key of `scheduling`. */
    scheduling: ownScheduling,
  }).prefault({});

export const installSchema = section('what is installed beside the lab', {
  /** cert-manager, which makes the certificates of webhooks. */
  certManager: component('cert-manager'),
  /** The OpenTelemetry operator, which injects agents and sidecars. */
  operator: component('the operator'),
}).prefault({});
