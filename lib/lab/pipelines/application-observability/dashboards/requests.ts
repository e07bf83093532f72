import { chosenNamespace } from '../../../telemetry/dashboards/variables';

const taken = 'span_kind=~"SPAN_KIND_SERVER|SPAN_KIND_CONSUMER"';
const failed = 'status_code="STATUS_CODE_ERROR"';

/** Selectors of what a service was asked for: spans of calls that it took. */
export const requests = {
  duration: 'traces_span_metrics_duration_seconds',
  all: `traces_span_metrics_calls_total{${chosenNamespace}, ${taken}}`,
  failed: `traces_span_metrics_calls_total{${chosenNamespace}, ${taken}, ${failed}}`,
  selector: `${chosenNamespace}, ${taken}`,
} as const;

/** The same of one service. */
export const ofService = {
  all: `traces_span_metrics_calls_total{${chosenNamespace}, service_name="$service", ${taken}}`,
  failed: `traces_span_metrics_calls_total{${chosenNamespace}, service_name="$service", ${taken}, ${failed}}`,
  selector: `${chosenNamespace}, service_name="$service", ${taken}`,
} as const;
