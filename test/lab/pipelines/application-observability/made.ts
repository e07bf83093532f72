import type { MetricsFromTraces } from '../../../../lib/lab/pipelines/application-observability/metrics-from-traces';
import { applicationObservabilitySchema } from '../../../../lib/lab/pipelines/application-observability/settings';

const { spanMetrics, serviceGraph } = applicationObservabilitySchema.parse({});

/** What is made from traces where an environment says nothing of it. */
export const made: MetricsFromTraces = { spanMetrics, serviceGraph };
