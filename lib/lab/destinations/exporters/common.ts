import type { EnvironmentAttributes } from '../../telemetry/resource/environment';
import type { Queues } from './queues';
import type { Secrets } from './secrets';

/** What is the same for every destination of an environment. */
export interface EnvironmentProps extends Partial<Omit<EnvironmentAttributes, 'clusterName'>> {
  /** The cluster's name: the label `cluster` of every series, log stream and profile. */
  readonly clusterName: string;
  /** The namespace of the Secrets that endpoints refer to. */
  readonly namespace: string;
  /** @default in memory */
  readonly queues?: Queues;
  /** The proxy on the way to an address that says none of its own. @default there is none */
  readonly proxyTo?: (url: string) => string | undefined;
}

/** What the components of one destination share. */
export interface Common {
  readonly label: string;
  readonly externalLabels: Readonly<Record<string, string>>;
  readonly secrets: () => Secrets;
  readonly queues: Queues;
}
