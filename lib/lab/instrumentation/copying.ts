import { k8s } from 'cdk8s-plus-28';
import { withEphemeralStorage } from '../../kubernetes/ephemeral-storage';

/**
 * Copying files needs little memory of its own, but the pages that are written count too: with 128Mi containers for
 * Node.js, Python and Go were killed. The request only counts where it is above that of the application.
 * https://github.com/open-telemetry/opentelemetry-operator/issues/3479, .../issues/3883
 */
export const copying = withEphemeralStorage({
  requests: { cpu: k8s.Quantity.fromString('50m'), memory: k8s.Quantity.fromString('64Mi') },
  limits: { memory: k8s.Quantity.fromString('256Mi') },
});
