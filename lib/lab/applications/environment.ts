import type { k8s } from 'cdk8s-plus-28';
import type { Language, Variant } from '../environment';
import { logsEnvironment } from '../instrumentation/agent-logs';
import {
  type Environment,
  propagators,
  sampler,
  sdkEnvironment,
  semanticConventions,
} from '../instrumentation/agents';
import { asMeant } from '../instrumentation/as-meant';
import { hasInjectedAgent } from '../instrumentation/injected';
import { httpAddress, sidecarReceiver } from '../instrumentation/otlp-receiver';
import { type EnvironmentVariables, literalsOf } from '../settings/application-env';
import { referredVariables } from './from-cluster';

export interface ContainerEnvironmentProps {
  readonly variant: Variant;
  /** Left out for a container that is not instrumented. */
  readonly language?: Language;
  /** `service.name` of the telemetry. */
  readonly service: string;
  /**
   * Whether the operator would name the service otherwise: it calls every container of a pod after the Deployment.
   * @default false
   */
  readonly named?: boolean;
  readonly samplingRatio: number;
  /** Whether an agent that the operator did not inject sends logs. */
  readonly sendsLogs: boolean;
  /** What the settings say; stands above what is derived. */
  readonly env: EnvironmentVariables;
  /** What the program that runs the source is told. @default nothing */
  readonly runtime?: Environment;
  /** What makes the container load an agent that was copied into the pod, with what the settings say. @default nothing */
  readonly loading?: Environment;
}

/** The environment variables of a container, if it has any. */
export function containerEnvironment(props: ContainerEnvironmentProps): Pick<k8s.Container, 'env'> {
  const derived: Environment = {
    ...props.runtime,
    ...(props.variant === 'manual-sidecar' &&
      props.language !== undefined &&
      manualAgent(props, props.language)),
    ...(props.named && props.language !== undefined && { OTEL_SERVICE_NAME: props.service }),
  };
  const hasAgent =
    props.language !== undefined && (hasInjectedAgent(props) || props.variant === 'manual-sidecar');
  const literals = literalsOf(props.env);
  const own = hasAgent ? asMeant(literals) : literals;
  // First, because a value may name them as $(NAME), which takes what stands before it.
  const referred = referredVariables(props.env);
  const written = Object.entries({ ...derived, ...own, ...props.loading })
    .filter(([name]) => !referred.some((variable) => variable.name === name))
    .map(([name, value]) => ({ name, value }));
  const env = [...referred, ...written];
  return env.length > 0 ? { env } : {};
}

/**
 * An agent that the operator did not inject knows neither its service nor where to send. An address for each signal, not
 * one for all: the Node image of the original lab takes the latter, as it stands, for the address of the traces.
 */
function manualAgent(
  { service, samplingRatio, sendsLogs }: ContainerEnvironmentProps,
  language: Language,
): Environment {
  const sidecar = httpAddress(sidecarReceiver);
  return {
    ...sdkEnvironment,
    ...semanticConventions[language],
    ...logsEnvironment(sendsLogs),
    OTEL_SERVICE_NAME: service,
    OTEL_PROPAGATORS: propagators.join(','),
    OTEL_TRACES_SAMPLER: sampler,
    OTEL_TRACES_SAMPLER_ARG: String(samplingRatio),
    OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: `${sidecar}/v1/traces`,
    OTEL_EXPORTER_OTLP_METRICS_ENDPOINT: `${sidecar}/v1/metrics`,
    OTEL_EXPORTER_OTLP_LOGS_ENDPOINT: `${sidecar}/v1/logs`,
  };
}
