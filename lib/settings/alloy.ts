import { choice, section, wholeNumber } from './formats';
import { resourcesSchema } from './resources';

export const stabilities = ['generally-available', 'public-preview', 'experimental'] as const;

const receiverSchema = section('the receiver', {
  /** How many pods share the load. */
  replicas: wholeNumber(1, 100, 'give the number of pods').default(1),
  /** What each pod asks for. The memory limiter of the pipeline keeps below the memory limit. */
  resources: resourcesSchema({ cpu: '100m', memory: '512Mi' }),
});

export const alloySchema = section('Grafana Alloy', {
  /** The least stable components that a pipeline may use; Alloy is started with this level. */
  stability: choice(stabilities, 'choose the least stable level you accept').default('generally-available'),
  /** The collector that applications push to. */
  receiver: receiverSchema.prefault({}),
}).prefault({});
