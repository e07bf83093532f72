import type { Build, PipelineContext } from '../definition';
import { definePipeline } from '../definition';
import { contradictions } from './contradictions';
import { applicationDashboards } from './dashboards';
import { oneTier, twoTiers } from './layouts';
import { runtimeNames, spanAttributes } from './names';
import { applicationObservabilitySchema } from './settings';

type Context = PipelineContext<typeof applicationObservabilitySchema>;

export const applicationObservability = definePipeline({
  name: 'applicationObservability',
  description: 'Metrics, logs and traces of the applications, by OTLP.',
  offers: { metrics: [{ table: runtimeNames }], connectors: true, traces: spanAttributes },
  dashboards: applicationDashboards,
  settings: applicationObservabilitySchema,
  contradictions,
  build,
});

/**
 * One of three layouts: all in one pod; several pods that hand each trace to one of them; or two tiers, where the second
 * decides about whole traces. Traces are brought together only where somebody needs them whole.
 */
function build({ settings, platform }: Context): readonly Build[] {
  const { metricsFromTraces, sampling } = settings;
  if (metricsFromTraces === 'legacy') return [];
  return sampling.tail && settings.traces
    ? twoTiers(settings, platform, { kind: 'tail', ...sampling.tail })
    : [oneTier(settings, platform)];
}
