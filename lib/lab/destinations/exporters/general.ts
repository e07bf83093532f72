import { type AlloyConfig, Pipeline } from '../../../alloy';
import { environmentLabels } from '../../telemetry/resource/environment';
import { type Destination, lazyDestination, once } from '../destination';
import type { Common, EnvironmentProps } from './common';
import { type Endpoint, throughProxy } from './endpoint';
import { logsInput } from './logs';
import { metricsInput } from './metrics';
import { type OtlpEndpoint, otlpInput } from './otlp';
import { profilesInput } from './profiles';
import { queuesInMemory } from './queues';
import { Secrets } from './secrets';

export interface GeneralDestinationProps extends EnvironmentProps {
  /** Lower-case letters, digits and hyphens: it names the file, and the components as far as Alloy lets it. */
  readonly name: string;
  /** Takes Prometheus remote write. @default metrics are not taken */
  readonly metrics?: Endpoint;
  /** Takes Loki's push. @default Loki's entries are not taken */
  readonly logs?: Endpoint;
  /** Takes OTLP logs. @default OpenTelemetry logs are not taken */
  readonly otlpLogs?: OtlpEndpoint;
  /** Takes OTLP traces. @default traces are not taken */
  readonly traces?: OtlpEndpoint;
  /** Takes Pyroscope's push. @default profiles are not taken */
  readonly profiles?: Endpoint;
}

/** A destination by the addresses that it consists of; every other is one of these. */
export function generalDestination(config: AlloyConfig, props: GeneralDestinationProps): Destination {
  const { name, namespace, queues = queuesInMemory } = props;
  const scope = once(() => new Pipeline(config, `destination-${name}`));
  const label = name.replaceAll('-', '_');
  const common: Common = {
    label,
    externalLabels: environmentLabels({ attributes: {}, ...props }),
    secrets: () => Secrets.in(config, namespace),
    queues,
  };
  const via = <One extends Endpoint>(one: One | undefined) => one && throughProxy(one, props.proxyTo);
  const [metrics, logs, otlpLogs] = [via(props.metrics), via(props.logs), via(props.otlpLogs)];
  const [traces, profiles] = [via(props.traces), via(props.profiles)];
  return lazyDestination({
    metrics: metrics && (() => metricsInput(scope(), metrics, common)),
    logs: logs && (() => logsInput(scope(), logs, common)),
    otlpLogs: otlpLogs && (() => otlpInput(scope(), `${label}_logs`, otlpLogs, common)),
    traces: traces && (() => otlpInput(scope(), `${label}_traces`, traces, common)),
    profiles: profiles && (() => profilesInput(scope(), profiles, common)),
  });
}
