import { type Environment, sampler } from './agents';

/**
 * What a container says to its agent, with what makes it come true. Two things that the operator adds would undo it
 * otherwise: injectCommonSDKConfig in internal/instrumentation/sdk.go of v0.158.0.
 *
 * - It names the service in OTEL_SERVICE_NAME, which stands above a service.name among the resource attributes.
 * - Where it finds a share of traces it sets no sampler, and an SDK without one does not look at the share.
 */
export function asMeant(env: Environment): Environment {
  const service = serviceName(env.OTEL_RESOURCE_ATTRIBUTES ?? '');
  return {
    ...(service !== undefined && { OTEL_SERVICE_NAME: service }),
    ...('OTEL_TRACES_SAMPLER_ARG' in env && { OTEL_TRACES_SAMPLER: sampler }),
    ...env,
  };
}

/** https://opentelemetry.io/docs/specs/otel/resource/sdk/#specifying-resource-information-via-an-environment-variable */
function serviceName(attributes: string): string | undefined {
  const pairs = attributes.split(',').map((pair) => pair.split('='));
  const [, value] = pairs.find(([key]) => key?.trim() === 'service.name') ?? [];
  return value?.trim();
}
