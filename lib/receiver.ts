import type { OtlpReceiver } from './instrumentation/otlp-receiver';
import { namespaces } from './namespaces';

/** The name of the collector that applications push to, and of its Service. */
export const receiverName = 'alloy-receiver';

/** Where agents and sidecars in any namespace send to. */
export const receiver: OtlpReceiver = {
  host: `${receiverName}.${namespaces.monitoring}.svc.cluster.local`,
  grpcPort: 4317,
  httpPort: 4318,
};
